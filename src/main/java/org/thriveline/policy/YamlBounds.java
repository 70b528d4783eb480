package org.thriveline.policy;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;

/** Finds the line of what makes a YAML file more than people write: its reader says what, but not where. */
final class YamlBounds {
    private YamlBounds() {}

    /**
     * Returns the fault of a file that the limits refuse.
     *
     * @param file its name, for messages
     */
    static FileFault fault(String file, String text, LoaderOptions limits) {
        if (text.codePointCount(0, text.length()) > YamlNode.MOST_CHARACTERS) {
            return new FileFault(file, 1, "the file is over " + YamlNode.MOST_CHARACTERS + " characters");
        }
        int deep = 0;
        int line = 1;
        try {
            for (Event event : new Yaml(new SafeConstructor(limits)).parse(new StringReader(text))) {
                line = event.getStartMark().getLine() + 1;
                if (event instanceof AliasEvent alias) {
                    return new FileFault(
                            file, line, "*" + alias.getAnchor() + " stands for another place: write it out");
                } else if (event instanceof CollectionStartEvent && ++deep > YamlNode.DEEPEST) {
                    return new FileFault(file, line, "is nested more than " + YamlNode.DEEPEST + " deep");
                } else if (event instanceof CollectionEndEvent) {
                    deep--;
                }
            }
        } catch (YAMLException e) {
            return new FileFault(file, line, "cannot be read from here on");
        }
        return new FileFault(file, line, "cannot be read");
    }
}
