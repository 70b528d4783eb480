package org.thriveline.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that is written into the audit trail before it is answered: it handles data about single people or incidents. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {
    /** Returns what is done with the data. */
    Act value();

    /** Returns whether it is written only where the answer is a file: what is shown on a page holds nothing of single people. */
    boolean filesOnly() default false;
}
