package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import unixproc.lang.Call.Form;

/** Reads the rows of the table as they are written down. */
final class CallReader {
    private final ParameterReader parameters = new ParameterReader(new TypeNames());

    List<Call> calls(List<Row> rows) {
        List<Call> calls = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            calls.add(call(rows.get(i)));
        }
        return calls;
    }

    private Call call(Row row) {
        List<String> prototypes = ParameterReader.split(row.forms(), '\n');
        List<Form> forms = new ArrayList<>(prototypes.size());
        for (int i = 0; i < prototypes.size(); i++) {
            String prototype = prototypes.get(i);
            forms.add(parameters.form(prototype.substring(prototype.indexOf('(') + 1, prototype.lastIndexOf(')'))));
        }
        String front = prototypes.get(0).substring(0, prototypes.get(0).indexOf('('));
        return new Call(
                ParameterReader.name(front),
                parameters.parameter(front).type(),
                List.copyOf(forms),
                row.section().charAt(0) - '0',
                row.section().endsWith("blocks"),
                row.english(),
                row.japanese(),
                ParameterReader.split(row.errors(), ' '));
    }
}
