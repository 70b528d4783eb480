package org.thriveline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is built from is pinned: the same today and tomorrow. */
class SupplyChainTest {
    private static final Pattern PINNED = Pattern.compile("[0-9][0-9A-Za-z.-]*|\\$\\{[a-z0-9.-]+}");
    private static final Pattern EXACT = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    @Test
    void noVersionOfTheBuildIsARangeOrASnapshot() throws Exception {
        NodeList versions = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getElementsByTagName("version");
        List<String> loose = new ArrayList<>();
        for (int i = 0; i < versions.getLength(); i++) {
            String version = versions.item(i).getTextContent();
            String of = versions.item(i).getParentNode().getNodeName();
            // The project's own, and the range of JDKs that may build it.
            boolean ours = of.equals("project") || of.equals("configuration");
            if (!ours && (!PINNED.matcher(version).matches() || version.contains("SNAPSHOT"))) {
                loose.add(version);
            }
        }

        assertThat(versions.getLength()).isGreaterThan(20);
        assertThat(loose).as("versions that are not pinned").isEmpty();
    }

    @Test
    void thePagesPackagesArePinnedAndTheLockFileHoldsTheHashOfEach() throws IOException {
        JsonNode asked = JsonMapper.shared().readTree(Path.of("frontend/package.json"));
        JsonNode locked = JsonMapper.shared()
                .readTree(Path.of("frontend/package-lock.json"))
                .get("packages");
        List<String> loose = new ArrayList<>();
        for (String kind : List.of("dependencies", "devDependencies")) {
            asked.get(kind).forEachEntry((name, version) -> {
                if (!EXACT.matcher(version.asString()).matches()) {
                    loose.add(name + " " + version);
                }
            });
        }
        locked.forEachEntry((name, item) -> {
            if (!name.isEmpty() && !item.path("integrity").asString("").startsWith("sha512-")) {
                loose.add(name);
            }
        });

        assertThat(locked.size()).isGreaterThan(100);
        assertThat(loose).as("packages that are not pinned").isEmpty();
    }

    /** What is only fetched cannot do anything; what runs as it is installed can do all that whoever builds can. */
    @Test
    void noPackageOfThePageRunsAnythingWhenItIsInstalled() throws IOException {
        assertThat(Files.readAllLines(Path.of("frontend/.npmrc"))).contains("ignore-scripts=true");
        assertThat(Files.readString(Path.of("frontend/scripts/install.mjs")))
                .as("what the lock file holds, and nothing newer")
                .contains("'npm', ['ci']");
    }
}
