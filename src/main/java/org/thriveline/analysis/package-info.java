/**
 * What analysts decide and keep about figures: accepted rebases of a series, saved questions. It must never know a record of
 * demand, nor count one.
 */
@ApplicationModule(allowedDependencies = {"policy"})
package org.thriveline.analysis;

import org.springframework.modulith.ApplicationModule;
