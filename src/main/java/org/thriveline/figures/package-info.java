/** Facts of records and measures over them. Pure: it must never know a store, Spring or a clock. */
@ApplicationModule(allowedDependencies = {"policy"})
package org.thriveline.figures;

import org.springframework.modulith.ApplicationModule;
