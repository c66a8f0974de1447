/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The definition of a study: its design, codebook and agreements on how files are read. It never holds a row of data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Study#getTitle <em>Title</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getProtocolId <em>Protocol Id</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getDescription <em>Description</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getSites <em>Sites</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getArms <em>Arms</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getOccasions <em>Occasions</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getDesign <em>Design</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getCodeLists <em>Code Lists</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getRules <em>Rules</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getRecipes <em>Recipes</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Study#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getStudy()
 * @generated
 */
public interface Study extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Study#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Protocol Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in a registry, or the protocol's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol Id</em>' attribute.
	 * @see #setProtocolId(String)
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_ProtocolId()
	 * @generated
	 */
	String getProtocolId();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Study#getProtocolId <em>Protocol Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol Id</em>' attribute.
	 * @see #getProtocolId()
	 * @generated
	 */
	void setProtocolId(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Description()
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Study#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Contributors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who contribute, one a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributors</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Contributors()
	 * @generated
	 */
	EList<String> getContributors();

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Site}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places where clients are treated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Sites()
	 * @generated
	 */
	EList<Site> getSites();

	/**
	 * Returns the value of the '<em><b>Arms</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Arm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups that clients are allocated to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arms</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Arms()
	 * @generated
	 */
	EList<Arm> getArms();

	/**
	 * Returns the value of the '<em><b>Occasions</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Occasion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned points in time, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occasions</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Occasions()
	 * @generated
	 */
	EList<Occasion> getOccasions();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.RaterRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who rates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Roles()
	 * @generated
	 */
	EList<RaterRole> getRoles();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questionnaires.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Instruments()
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Design</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.DesignCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who fills in what when: the data that are expected; none when that was not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Design</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Design()
	 * @generated
	 */
	EList<DesignCell> getDesign();

	/**
	 * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codebook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variables</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Variables()
	 * @generated
	 */
	EList<Variable> getVariables();

	/**
	 * Returns the value of the '<em><b>Code Lists</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.CodeList}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lists of codes with labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Lists</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_CodeLists()
	 * @generated
	 */
	EList<CodeList> getCodeLists();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions that data must meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Rules()
	 * @generated
	 */
	EList<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Recipes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Recipe}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How kinds of files are read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipes</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Recipes()
	 * @generated
	 */
	EList<Recipe> getRecipes();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file that the codebook came from says besides, by name: for example spss.document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getStudy_Attributes()
	 * @generated
	 */
	EList<Attribute> getAttributes();

} // Study
