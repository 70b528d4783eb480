/** What is counted and how: facts of records, and measures over them. It must never know a clock, a store or a screen. */
@ApplicationModule(allowedDependencies = {"call", "crime", "incident", "missing", "policy", "stopsearch"})
package org.thriveline.figures;

import org.springframework.modulith.ApplicationModule;
