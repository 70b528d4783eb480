package org.thriveline.log;

import tools.jackson.core.JacksonException;

/** What is wrong with a text that is no JSON. */
public final class JsonFault {
    private JsonFault() {}

    /** Returns it in words for a person: neither how the reader was set, nor the word that it stumbled over, which may be a name. */
    public static String words(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^Trailing token .*", "It goes on after its end")
                .replaceFirst("token '.*?'", "word")
                .replaceFirst(" \\((start marker|for \\w+ starting) at .*", "");
    }
}
