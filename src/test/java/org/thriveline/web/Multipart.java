package org.thriveline.web;

/** The body of a form with files, as a browser sends it. */
final class Multipart {
    static final String TYPE = "multipart/form-data; boundary=----boundary";

    private final StringBuilder body = new StringBuilder();

    Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", value);
    }

    Multipart file(String name, String fileName, String content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
    }

    private Multipart part(String disposition, String content) {
        body.append("------boundary\r\nContent-Disposition: form-data; ")
                .append(disposition)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
        return this;
    }

    /** Sends the form. */
    Reply post(Caller caller, String path) {
        return caller.send("POST", path, body + "------boundary--\r\n", "Content-Type", TYPE);
    }
}
