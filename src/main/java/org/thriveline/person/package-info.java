/**
 * Who people are: names, numbers and addresses, sealed under a key of each person's own. It must never write any of it down, or
 * hand it out, but to who asks for that one record.
 */
@ApplicationModule(allowedDependencies = {"call", "log", "missing", "policy"})
package org.thriveline.person;

import org.springframework.modulith.ApplicationModule;
