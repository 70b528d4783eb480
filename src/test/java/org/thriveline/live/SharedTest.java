package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SharedTest {
    private static JsonNode tree(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @Test
    void whatDidNotChangeIsTheVeryTree() {
        JsonNode before = tree("{'a':{'b':[1,2]},'rows':[{'id':'x','n':1},{'id':'y','n':2}]}");
        String text = "{'a':{'b':[1,2]},'rows':[{'id':'z','n':0},{'id':'y','n':2},{'id':'x','n':3}]}";

        JsonNode shared = Shared.with(before, tree(text));

        assertThat(shared).isEqualTo(tree(text));
        assertThat(shared.get("a")).isSameAs(before.get("a"));
        assertThat(shared.at("/rows/1")).isSameAs(before.at("/rows/1"));
        assertThat(before).isEqualTo(tree("{'a':{'b':[1,2]},'rows':[{'id':'x','n':1},{'id':'y','n':2}]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'a':1}             | {'a':1.0}
        {'a':1,'b':2}       | {'a':1}
        {'a':1}             | {'a':1,'b':2}
        {'a':null}          | {}
        {}                  | {'a':null}
        [1,2,3]             | [3,1]
        [1]                 | [1,1]
        []                  | {}
        {'a':[{'id':1}]}    | {'a':[{'id':1},{'id':1}]}
        [{'id':1,'b':[1]}]  | [{'id':1,'b':[1,{'id':1}]}]
        {'a':'x'}           | {'a':['x']}
        """)
    void whatIsSharedIsEqualToWhatWasGiven(String before, String next) {
        assertThat(Shared.with(tree(before), tree(next))).isEqualTo(tree(next));
        assertThat(Shared.with(tree(next), tree(before))).isEqualTo(tree(before));
        assertThat(Shared.with(null, tree(next))).isEqualTo(tree(next));
        JsonNode same = tree(next);
        assertThat(Shared.with(same, tree(next))).isSameAs(same);
    }
}
