/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stored analysis: which, on what, with which options.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Analysis#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Analysis#getTitle <em>Title</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Analysis#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Analysis#getOptions <em>Options</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Analysis#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Analysis#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getAnalysis()
 * @generated
 */
public interface Analysis extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file without extension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getAnalysis_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Analysis#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title in reports; absent for the analysis' own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.allianceworkbench.study.StudyPackage#getAnalysis_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Analysis#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the analysis in the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.allianceworkbench.study.StudyPackage#getAnalysis_Analysis()
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Analysis#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.OptionValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options that differ from their defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getAnalysis_Options()
	 * @generated
	 */
	EList<OptionValue> getOptions();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.allianceworkbench.study.StudyPackage#getAnalysis_Notes()
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Analysis#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands among the analyses of the study; those of the same position by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.allianceworkbench.study.StudyPackage#getAnalysis_Position()
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Analysis#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // Analysis
