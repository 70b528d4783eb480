package org.thriveline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar says what it is made of and under which licences, and it is. */
class BillOfMaterialsIT {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String BILLS = "META-INF/sbom/";

    /** Put into the jar when it is packed, so that it can be taken apart; no dependency of ours. */
    private static final String BOOT_TOOLS = "spring-boot-jarmode-tools";

    private static JarFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(System.getProperty("thriveline.jar", "target/thriveline.jar"));
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void everyLibraryOfTheJarStandsInItsBillWithItsHash() throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (JsonNode part : bill("application").get("components")) {
            for (JsonNode hash : part.path("hashes")) {
                said.put(hash.get("content").asString(), part.get("name").asString());
            }
        }
        List<JarEntry> libraries = jar.stream()
                .filter(entry -> entry.getName().startsWith("BOOT-INF/lib/")
                        && entry.getName().endsWith(".jar")
                        && !entry.getName().contains(BOOT_TOOLS))
                .toList();
        Map<String, String> unsaid = new TreeMap<>();
        for (JarEntry library : libraries) {
            String hash = sha256(library);
            if (!said.containsKey(hash)) {
                unsaid.put(library.getName(), hash);
            }
        }

        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(unsaid).as("libraries that the bill does not know").isEmpty();
    }

    @Test
    void everyLibraryHasALicence() throws IOException {
        TreeSet<String> none = new TreeSet<>();
        for (JsonNode part : bill("application").get("components")) {
            if (part.path("licenses").isEmpty()) {
                none.add(part.get("name").asString());
            }
        }

        assertThat(none).isEmpty();
        assertThat(text("META-INF/THIRD-PARTY.txt"))
                .contains("(Apache-2.0) MongoDB Driver (org.mongodb:mongodb-driver-sync:")
                .contains("(LGPL-2.1) Openhtmltopdf Core Renderer");
    }

    @Test
    void thePageStandsInABillOfItsOwn() throws IOException {
        Map<String, String> said = new TreeMap<>();
        bill("frontend")
                .get("components")
                .forEach(part -> said.put(
                        part.get("name").asString(),
                        part.get("version").asString() + " "
                                + part.at("/licenses/0/license/id").asString("")));
        Map<String, String> locked = new TreeMap<>();
        JsonMapper.shared()
                .readTree(Path.of("frontend/package-lock.json"))
                .get("packages")
                .forEachEntry((path, item) -> {
                    if (!path.isEmpty() && !item.has("dev") && !item.has("devOptional")) {
                        locked.put(
                                path.substring(path.lastIndexOf("node_modules/") + "node_modules/".length()),
                                item.get("version").asString() + " "
                                        + item.get("license").asString());
                    }
                });

        assertThat(said).isNotEmpty().isEqualTo(locked);
        assertThat(said.values())
                .extracting(version -> version.substring(version.indexOf(' ') + 1))
                .isSubsetOf("MIT", "Apache-2.0", "OFL-1.1", "ISC", "Unlicense", "BSD-3-Clause");
    }

    private static JsonNode bill(String name) throws IOException {
        return JsonMapper.shared().readTree(text(BILLS + name + ".cdx.json"));
    }

    /** Boot keeps the application's own bill at the jar's root as well, and tells of it in the manifest. */
    private static String text(String name) throws IOException {
        JarEntry inside = jar.getJarEntry(CLASSES + name);
        try (InputStream in = jar.getInputStream(inside == null ? jar.getJarEntry(name) : inside)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(JarEntry entry) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(jar.getInputStream(entry), MessageDigest.getInstance("SHA-256"))) {
            in.readAllBytes();
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
