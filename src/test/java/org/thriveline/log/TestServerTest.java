package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestServerTest {
    @ParameterizedTest
    @CsvSource({
        "mongodb://h:1, mongodb://h:1/x",
        "mongodb://h:1/, mongodb://h:1/x",
        "'mongodb://a:1,b:2/told?replicaSet=r', 'mongodb://a:1,b:2/x?replicaSet=r'",
        "mongodb://u:p@h:1, mongodb://u:p@h:1/x?authSource=admin",
        "mongodb://u:p@h:1/told?ssl=false, mongodb://u:p@h:1/x?ssl=false&authSource=told",
        "mongodb://u:p@h:1/told?authSource=s, mongodb://u:p@h:1/x?authSource=s"
    })
    void putsAnotherDatabaseInAndSignsInWhereItDid(String told, String other) {
        assertThat(TestServer.database(told, "x")).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://h:1, mongodb://127.0.0.1:9/?directConnection=true",
        "mongodb://u:p@a:1/x?replicaSet=r, mongodb://u:p@127.0.0.1:9/x?replicaSet=r&directConnection=true"
    })
    void leadsThroughAWireOnly(String told, String through) {
        assertThat(TestServer.through(told, 9)).isEqualTo(through);
    }
}
