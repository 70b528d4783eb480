package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a request comes from. */
final class ClientAddress {
    /** Of an IPv6 address, the part that names a network: within it one machine may have as many as it likes. */
    private static final int NETWORK = 4;

    private ClientAddress() {}

    /** Returns the address, for IPv6 the network. */
    static String of(HttpServletRequest request) {
        return of(String.valueOf(request.getRemoteAddr()));
    }

    static String of(String address) {
        return address.indexOf(':') < 0
                ? address
                : Arrays.stream(address.split(":", -1)).limit(NETWORK).collect(Collectors.joining(":"));
    }
}
