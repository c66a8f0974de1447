/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a report: own words, an analysis, or both.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.ReportSection#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ReportSection#getText <em>Text</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ReportSection#getAnalysis <em>Analysis</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getReportSection()
 * @generated
 */
public interface ReportSection extends EObject {
	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heading; absent for the title of the analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(String)
	 * @see org.allianceworkbench.study.StudyPackage#getReportSection_Heading()
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ReportSection#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own words, paragraphs divided by empty lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.allianceworkbench.study.StudyPackage#getReportSection_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ReportSection#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a stored analysis; absent for words only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.allianceworkbench.study.StudyPackage#getReportSection_Analysis()
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ReportSection#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

} // ReportSection
