package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the plugin.xml files on the class path say, where the program runs without the Eclipse platform. */
final class ClassPathContributions {

	private record Element(org.w3c.dom.Element element, URL plugin) implements Contribution {

		@Override
		public String contributor() {
			return plugin.toString();
		}

		@Override
		public Optional<String> attribute(String name) {
			return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
		}

		@Override
		public Optional<URL> resource(String path) {
			return Optional.ofNullable(ClassPathContributions.class.getClassLoader().getResource(path));
		}

		@Override
		public Object create() throws Exception {
			return Class.forName(element.getAttribute("class")).getConstructor().newInstance();
		}
	}

	private ClassPathContributions() {
	}

	static List<Contribution> of(String point) {
		List<Contribution> contributions = new ArrayList<>();
		try {
			for (URL plugin : Collections.list(ClassPathContributions.class.getClassLoader().getResources("plugin.xml"))) {
				NodeList extensions = parse(plugin).getElementsByTagName("extension");
				for (int i = 0; i < extensions.getLength(); i++) {
					org.w3c.dom.Element extension = (org.w3c.dom.Element) extensions.item(i);
					if (extension.getAttribute("point").equals(point)) {
						children(extension).forEach(child -> contributions.add(new Element(child, plugin)));
					}
				}
			}
		} catch (IOException | ParserConfigurationException | SAXException e) {
			throw new IllegalStateException("the plugin.xml files on the class path can't be read", e);
		}
		return contributions;
	}

	private static List<org.w3c.dom.Element> children(org.w3c.dom.Element extension) {
		List<org.w3c.dom.Element> children = new ArrayList<>();
		for (Node child = extension.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof org.w3c.dom.Element element) {
				children.add(element);
			}
		}
		return children;
	}

	private static Document parse(URL plugin) throws IOException, ParserConfigurationException, SAXException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		try (InputStream in = plugin.openStream()) {
			return factory.newDocumentBuilder().parse(in);
		}
	}
}
