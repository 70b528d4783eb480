package org.thriveline.incident;

import org.thriveline.policy.Texts;
import org.thriveline.policy.ThriveLetter;

/**
 * What an assessor found under one letter.
 *
 * @param letter which letter
 * @param level how much of it
 * @param words why, in the assessor's words, at most 2,000 characters
 */
public record ThriveFinding(ThriveLetter letter, ThriveLevel level, String words) {
    public ThriveFinding {
        Texts.required("words", words, 2_000);
    }
}
