/** An OpenID Connect provider for tests. */
package org.thriveline.provider;
