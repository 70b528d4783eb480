package org.thriveline.policy;

/** Something wrong in a file that people write, with the file and the line. */
public final class FileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file its name
     * @param line the line, from 1
     * @param message what is wrong there
     */
    public FileFault(String file, int line, String message) {
        super(file + " line " + line + ": " + message);
    }
}
