package unixproc.tutor.session;

/** Where the tutor says that something went wrong; standard error when the program is a filter. */
@FunctionalInterface
public interface Complaints {
    void complain(String text);
}
