package org.thriveline.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often clients may ask, as {@code application.yaml} sets it. A control room's desks may all come from one address, and with
 * the built-in accounts be one account, so these stop what has run wild, not who is busy.
 *
 * @param address requests from one address, signed in or not, the page's files and sockets too
 * @param failures sign-ins from one address that fail: each costs a password's hash
 * @param account requests of one account
 * @param changes those of them that may change something, records and feeds among them
 * @param imports files that one account brings
 * @param work what keeps a core busy for seconds, by one account: reports made or verified, runs under another policy
 */
@ConfigurationProperties("thriveline.rates")
record Rates(Rate address, Rate failures, Rate account, Rate changes, Rate imports, Rate work) {}
