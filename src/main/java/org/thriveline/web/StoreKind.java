package org.thriveline.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where this installation keeps its log. */
public enum StoreKind {
    /** In a directory of this machine. */
    @JsonProperty("embedded")
    EMBEDDED,
    /** On a MongoDB server. */
    @JsonProperty("mongodb")
    MONGODB
}
