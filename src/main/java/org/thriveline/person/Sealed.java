package org.thriveline.person;

import org.thriveline.policy.Texts;

/**
 * Something of a person that only their key opens.
 *
 * @param generation which of the person's keys, from 0: each erasure begins another
 * @param value nonce and sealed bytes, in base64
 */
public record Sealed(int generation, String value) {
    public Sealed {
        Texts.required("value", value, 10_000);
    }
}
