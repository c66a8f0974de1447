package org.allianceworkbench.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs EMF's generator outside of an Eclipse workspace. */
final class EmfGenerator {

	private EmfGenerator() {
	}

	/**
	 * Generates the model and edit code of a generator model.
	 *
	 * @param workspace a folder whose subfolders stand for the projects that the generator model names
	 * @param genModelPath the generator model's path inside the workspace, with <code>/</code>
	 * @throws IllegalStateException when the model is invalid or the generator reports an error
	 */
	static void run(Path workspace, String genModelPath) throws IOException {
		mapProjects(workspace);
		GenModel genModel = load(genModelPath);
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry()
			.addDescriptor(GenModelPackage.eNS_URI, descriptor());
		generator.setInput(genModel);
		genModel.setCanGenerate(true);
		for (String projectType : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
			GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
			check(generator.generate(genModel, projectType, new BasicMonitor()));
		}
	}

	private static GeneratorAdapterFactory.Descriptor descriptor() {
		return GenModelGeneratorAdapterFactory.DESCRIPTOR;
	}

	private static void mapProjects(Path workspace) throws IOException {
		try (Stream<Path> projects = Files.list(workspace)) {
			projects.forEach(project -> EcorePlugin.getPlatformResourceMap()
				.put(project.getFileName().toString(), URI.createFileURI(project.toAbsolutePath() + "/")));
		}
	}

	private static GenModel load(String path) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GenModel genModel = (GenModel) resources
			.getResource(URI.createPlatformResourceURI(path, true), true).getContents().get(0);
		EcoreUtil.resolveAll(genModel);
		genModel.reconcile();
		check(genModel.diagnose());
		return genModel;
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(describe(diagnostic, "").toString(), diagnostic.getException());
		}
	}

	private static StringBuilder describe(Diagnostic diagnostic, String indent) {
		StringBuilder text = new StringBuilder(indent).append(diagnostic.getMessage()).append('\n');
		diagnostic.getChildren().forEach(child -> text.append(describe(child, indent + "  ")));
		return text;
	}
}
