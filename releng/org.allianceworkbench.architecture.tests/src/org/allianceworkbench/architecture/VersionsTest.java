package org.allianceworkbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tests without OSGi run on the libraries that the product ships. */
class VersionsTest {

	@Test
	void theParentPomNamesTheVersionsOfTheTargetPlatform() throws Exception {
		Map<String, String> target = versions(Tree.ROOT.resolve("releng/target-platform/allianceworkbench.target"));
		Map<String, String> managed = versions(Tree.ROOT.resolve("pom.xml"));
		managed.keySet().retainAll(target.keySet());
		assertThat(managed).hasSizeGreaterThan(20).allSatisfy((name, version) -> assertThat(version).isEqualTo(target.get(name)));
	}

	private static Map<String, String> versions(Path file) throws Exception {
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		NodeList dependencies = document.getElementsByTagName("dependency");
		Map<String, String> versions = new TreeMap<>();
		for (int i = 0; i < dependencies.getLength(); i++) {
			Element dependency = (Element) dependencies.item(i);
			versions.put(text(dependency, "groupId") + ":" + text(dependency, "artifactId"), text(dependency, "version"));
		}
		return versions;
	}

	private static String text(Element parent, String name) {
		return parent.getElementsByTagName(name).item(0).getTextContent();
	}
}
