/**
 * How long who people are is kept, by class of record, and whose time is over. It must never look at what is sealed of anybody, nor
 * destroy anything by itself.
 */
@ApplicationModule(allowedDependencies = {"call", "incident", "log", "missing", "person", "policy"})
package org.thriveline.retention;

import org.springframework.modulith.ApplicationModule;
