package org.thriveline.web;

/**
 * What a request says of a record: a controller takes it as an argument, read from the path and the body by
 * {@link SaidArgument}.
 *
 * @param command the request as the record's room understands it
 * @param id the record's own number or name
 * @param by who is signed in
 * @param path the path asked for
 * @param first whether it says that the record exists, rather than what came of it
 */
record Said<C>(C command, String id, String by, String path, boolean first) {}
