/** Bad input: valid samples changed at random, and random trees, at every door; what each door must keep to. */
package org.thriveline.fuzz;
