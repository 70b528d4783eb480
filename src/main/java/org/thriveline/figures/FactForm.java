package org.thriveline.figures;

/** How facts of one kind are written and read, one after the other: it knows the words that came before. Not thread-safe. */
interface FactForm<F extends Fact> {
    void write(F fact, FactOut out);

    F read(FactIn in);
}
