package org.thriveline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what {@link QuestionReader} reads. */
@Parameters({
    @Parameter(
            name = "quarter",
            in = ParameterIn.QUERY,
            description = "the quarter of a financial year that begins in April, or the one that the span ends with",
            example = "2018/19-Q2"),
    @Parameter(
            name = "span",
            in = ParameterIn.QUERY,
            description = "quarter (as usual), year-to-date, rolling-12 or month"),
    @Parameter(name = "month", in = ParameterIn.QUERY, description = "the month of span=month, such as 2018-08"),
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "the quarter, or month, to compare with; the same a year before where absent"),
    @Parameter(name = "area", in = ParameterIn.QUERY, description = "codes of areas, of which one must hold: NC,NE"),
    @Parameter(name = "beat", in = ParameterIn.QUERY, description = "codes of beats, of which one must hold: N04"),
    @Parameter(
            name = "qualifier",
            in = ParameterIn.QUERY,
            description = "qualifiers of incidents, of which all must hold: domestic"),
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "by what was recorded until this instant; by all that is recorded where absent",
            example = "2018-10-12T09:00:00Z")
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface AskedOfHistory {}
