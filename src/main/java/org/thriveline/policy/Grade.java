package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A response grade. The number is the key; its label is the policy's, since labels change and are even printed wrongly.
 *
 * @param number 1 to 9; which numbers are in use is the policy's to say
 */
public record Grade(@JsonValue int number) implements Comparable<Grade> {
    @JsonCreator
    public Grade {
        if (number < 1 || number > 9) {
            throw new IllegalArgumentException("grade " + number + " is not between 1 and 9");
        }
    }

    @Override
    public int compareTo(Grade other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
