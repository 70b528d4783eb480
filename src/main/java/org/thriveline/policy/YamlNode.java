package org.thriveline.policy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** A place in a YAML file that people write: whatever is wrong with it is said with the file and the line. */
public final class YamlNode {
    static final int MOST_CHARACTERS = 1 << 20;
    static final int DEEPEST = 20;

    private final String file;
    private final String path;
    private final Node node;

    private YamlNode(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /**
     * Returns the top of a file.
     *
     * @param file its name, for messages
     * @throws FileFault where it is no YAML, or empty
     */
    public static YamlNode parse(String file, String text) {
        Yaml yaml = new Yaml(new SafeConstructor(limits()));
        Node top;
        try {
            top = yaml.compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            throw new FileFault(file, line + 1, e.getProblem());
        } catch (ReaderException e) {
            String before = text.substring(0, Math.min(text.length(), e.getPosition()));
            int line = Math.toIntExact(before.lines().count());
            throw new FileFault(file, Math.max(1, line), "holds a character that no text has");
        } catch (YAMLException e) {
            throw YamlBounds.fault(file, text, limits());
        }
        if (top == null) {
            throw new FileFault(file, 1, "the file is empty");
        }
        return new YamlNode(file, "", top);
    }

    /** No file that people write needs one thing in many places, or many things in one another. */
    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        return limits;
    }

    /** Returns a fault that names this place. */
    public FileFault fault(String message) {
        String where = path.isEmpty() ? "" : path + ": ";
        return new FileFault(file, node.getStartMark().getLine() + 1, where + message);
    }

    /** Returns what is under each key, in the file's order; a key that is not among {@code known}, or comes twice, is a fault. */
    public Map<String, YamlNode> fields(Set<String> known) {
        Map<String, YamlNode> fields = entries();
        fields.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.fault("is not known here; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
        return fields;
    }

    /** Returns what is under each key, whatever the keys, in the file's order. */
    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("must hold keys and values");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new YamlNode(file, path, tuple.getKeyNode()).text();
            YamlNode value = new YamlNode(file, path.isEmpty() ? key : path + "." + key, tuple.getValueNode());
            if (fields.put(key, value) != null) {
                throw value.fault("is there twice");
            }
        }
        return fields;
    }

    /** Returns the value of a key that must be there. */
    public YamlNode required(Map<String, YamlNode> fields, String key) {
        YamlNode value = fields.get(key);
        if (value == null) {
            throw fault("'" + key + "' is missing");
        }
        return value;
    }

    /** Returns each element, read; an element that cannot be read is a fault. */
    public <T> List<T> list(Function<YamlNode, T> read) {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("must be a list");
        }
        List<T> values = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            values.add(new YamlNode(file, path + "[" + values.size() + "]", element).as(read));
        }
        return values;
    }

    /** Returns each element, read, or the one that stands by itself. */
    public <T> List<T> listOrOne(Function<YamlNode, T> read) {
        return node instanceof SequenceNode ? list(read) : List.of(as(read));
    }

    /** Returns this place read as a value; what the value refuses is a fault here. */
    public <T> T as(Function<YamlNode, T> read) {
        try {
            return read.apply(this);
        } catch (FileFault e) {
            throw e;
        } catch (RuntimeException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    /** Returns this place's text read as a value; what the value refuses is a fault here. */
    public <T> T value(Function<String, T> read) {
        return as(place -> read.apply(place.text()));
    }

    /** Returns the text of a scalar. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("must be a single value");
        }
        return scalar.getValue();
    }

    /** Returns the texts of a list, or the one text of a scalar. */
    public List<String> texts() {
        return node instanceof SequenceNode ? list(YamlNode::text) : List.of(text());
    }

    /** Returns the text of a scalar, null where it is written as {@code null}, {@code ~} or nothing. */
    public @Nullable String textOrNull() {
        return Set.of("null", "~", "").contains(text()) ? null : text();
    }
}
