package org.thriveline.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpaqueKeysTest {
    private final OpaqueKeys keys = new OpaqueKeys("0123456789abcdef0123456789abcdef".getBytes(UTF_8));

    /** printf 'person\n07700 900123' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef -binary | basenc --base64url */
    @Test
    void aKeyIsTheHmacOfItsKindAndReference() {
        assertThat(keys.personKey("07700 900123"))
                .isEqualTo(new PersonKey("OlQmpByv13XtWZSn16DZRhspDgrRY5Mxm3EUCthaeCE"));
        assertThat(keys.placeKey("07700 900123"))
                .isEqualTo(new PlaceKey("PHJjGwEftxHx8oTIQ29NJ9RBIJTb4v2bd-I6dHwP790"));
    }

    @Test
    void caseAndSpacesDoNotMakeAnotherPerson() {
        assertThat(keys.personKey("  jane\t DOE ")).isEqualTo(keys.personKey("Jane Doe"));
    }

    @Test
    void theSameLetterComposedOtherwiseIsTheSamePerson() {
        assertThat(keys.personKey("Zoe\u0308")).isEqualTo(keys.personKey("Zoë"));
    }

    @Test
    void anotherStoreGivesAnotherKey() {
        OpaqueKeys other = new OpaqueKeys("another secret of the right size".getBytes(UTF_8));

        assertThat(other.personKey("Jane Doe")).isNotEqualTo(keys.personKey("Jane Doe"));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> keys.personKey(" ")).hasMessage("person is missing");
        assertThatThrownBy(() -> keys.placeKey("x".repeat(501))).hasMessage("place is longer than 500 characters");
        assertThatThrownBy(() -> new OpaqueKeys(new byte[31]))
                .hasMessage("the store's secret is shorter than 32 bytes");
    }
}
