package org.thriveline;

import org.springframework.context.annotation.Import;

/** Where the store is, and how its log is read. It bears no {@code @Configuration}, as {@link ImportContext} does not. */
@Import({StoreContext.class, RulesConfiguration.class})
class ReportContext {}
