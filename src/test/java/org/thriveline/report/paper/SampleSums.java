package org.thriveline.report.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What the bytes of a form come to, for another thread, place or Java to be asked. */
final class SampleSums {
    private SampleSums() {}

    public static void main(String[] none) {
        SamplePaper.forms().forEach(form -> of(form, SamplePaper.paper()).forEach(System.out::println));
    }

    /** Returns the name and the sum of each file. */
    static List<String> of(Form form, Paper paper) {
        return form.of(paper).stream()
                .map(file -> file.name() + " " + HexFormat.of().formatHex(sha().digest(file.bytes())))
                .toList();
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
