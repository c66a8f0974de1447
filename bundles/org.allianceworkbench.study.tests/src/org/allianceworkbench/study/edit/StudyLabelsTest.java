package org.allianceworkbench.study.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;

class StudyLabelsTest {

	private final ComposedAdapterFactory factory = new ComposedAdapterFactory(new StudyItemProviders());
	private final Study study = SampleStudy.create();

	private String label(EObject object) {
		return ((IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class)).getText(object);
	}

	@Test
	void partsAreCalledAsResearchersCallThem() {
		assertThat(label(study)).isEqualTo("Alliance in \u201cthree\u201d sites");
		assertThat(label(study.getSites().get(0))).isEqualTo("A \u2014 North");
		assertThat(label(SampleStudy.variable(study, "alliance"))).isEqualTo("alliance \u2014 Working alliance");
		assertThat(label(SampleStudy.variable(study, "progress"))).isEqualTo("progress \u2014 Progress");
		assertThat(label(study.getInstruments().get(0).getItems().get(1))).isEqualTo("Item 2 (reversed)");
		assertThat(label(study.getInstruments().get(0).getScales().get(0))).isEqualTo("TOTAL \u2014 Progress");
		assertThat(label(study.getCodeLists().get(0).getCodes().get(1))).isEqualTo("1 = yes");
		assertThat(label(SampleStudy.variable(study, "age").getMissingValues().get(0))).isEqualTo("-9 \u2014 refused");
		assertThat(label(SampleStudy.variable(study, "attended").getMissingValues().get(0)))
			.isEqualTo("90 to 99 \u2014 not recorded");
		assertThat(label(study.getRules().get(0))).isEqualTo("plausible age");
	}

	@Test
	void recipesReadLikeInstructions() {
		assertThat(study.getRecipes().get(0).getKeys()).extracting(this::label).containsExactly("Client in column ID",
			"Therapist in column THER", "Role in the columns' names");
		assertThat(study.getRecipes().get(0).getColumns()).extracting(this::label).containsExactly(
			"WAI_{role}_S{session} \u2192 alliance", "DATE{session} \u2192 session_date", "AGE \u2192 age",
			"COMMENT is ignored: free text");
		assertThat(label(study.getRecipes().get(1).getKeys().get(1))).isEqualTo("Site is always B");
		assertThat(label(study.getRecipes().get(1).getMissingTexts().get(0))).isEqualTo("\"n/a\" \u2192 nothing");
	}

	@Test
	void whatHasNoNameYetIsCalledUnnamed() {
		assertThat(label(StudyFactory.eINSTANCE.createVariable())).isEqualTo("Unnamed variable");
		assertThat(label(StudyFactory.eINSTANCE.createDerivedVariable())).isEqualTo("Unnamed derived variable");
		assertThat(label(StudyFactory.eINSTANCE.createRaterRole())).isEqualTo("Unnamed rater role");
	}

	@Test
	void everyClassHasALabelAndAnIconOfItsOwn() throws IOException {
		Set<String> icons = new HashSet<>();
		for (EClassifier classifier : StudyPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				EObject object = StudyFactory.eINSTANCE.create(type);
				assertThat(label(object)).as(type.getName()).isNotBlank().doesNotContain("Impl@");
				URL icon = (URL) ((IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class)).getImage(object);
				try (InputStream stream = icon.openStream()) {
					String svg = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
					assertThat(svg).as(type.getName()).startsWith("<svg ");
					assertThat(icons.add(svg)).as("icon of " + type.getName() + " is its own").isTrue();
				}
			}
		}
	}

	@Test
	void viewersHearOfChangesAndCommandsCanBeUndone() {
		AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
		Variable variable = SampleStudy.variable(study, "age");
		label(variable);
		List<Object> heard = new ArrayList<>();
		factory.addListener(notification -> heard.add(notification.getNotifier()));
		Command rename = SetCommand.create(domain, variable, StudyPackage.Literals.VARIABLE__LABEL, "Age in years");

		domain.getCommandStack().execute(rename);
		assertThat(label(variable)).isEqualTo("age \u2014 Age in years");
		assertThat(heard).contains(variable);
		domain.getCommandStack().undo();
		assertThat(label(variable)).isEqualTo("age \u2014 Age");
	}

	@Test
	void theTreeShowsWhatAStudyContains() {
		ITreeItemContentProvider content = (ITreeItemContentProvider) factory.adapt(study, ITreeItemContentProvider.class);
		assertThat(new ArrayList<Object>(content.getChildren(study))).containsExactlyInAnyOrderElementsOf(study.eContents());
	}

	@Test
	void propertiesAreWordsWithTheirExplanation() {
		Variable variable = SampleStudy.variable(study, "age");
		IItemPropertySource source = (IItemPropertySource) factory.adapt(variable, IItemPropertySource.class);
		assertThat(source.getPropertyDescriptors(variable)).extracting(each -> each.getDisplayName(variable))
			.contains("Name", "Label", "Level", "Measure", "Code list", "Privacy").doesNotContain("Code List");
		IItemPropertyDescriptor lowest = source.getPropertyDescriptor(variable, StudyPackage.Literals.VARIABLE__LOWEST);
		assertThat(lowest.getDescription(variable)).isEqualTo("Lowest possible value.");
	}
}
