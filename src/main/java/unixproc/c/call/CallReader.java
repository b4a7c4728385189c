package unixproc.c.call;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.call.Call.Form;
import unixproc.c.type.TypeNames;

/** Reads the rows of the table as they are written down. */
final class CallReader {
    private final ParameterReader parameters = new ParameterReader(new TypeNames());

    List<Call> calls(List<CallRow> callRows) {
        List<Call> calls = new ArrayList<>(callRows.size());
        for (int i = 0; i < callRows.size(); i++) {
            calls.add(call(callRows.get(i)));
        }
        return calls;
    }

    private Call call(CallRow callRow) {
        List<String> prototypes = ParameterReader.split(callRow.forms(), '\n');
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
                callRow.section().charAt(0) - '0',
                callRow.section().endsWith("blocks"),
                callRow.english(),
                callRow.japanese(),
                ParameterReader.split(callRow.errors(), ' '));
    }
}
