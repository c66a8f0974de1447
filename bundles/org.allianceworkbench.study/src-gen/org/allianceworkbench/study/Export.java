/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Export</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stored export definition: what leaves, in which form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Export#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getTitle <em>Title</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getSites <em>Sites</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getNamePattern <em>Name Pattern</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getExport()
 * @generated
 */
public interface Export extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file without extension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getName <em>Name</em>}' attribute.
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
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What for and for whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name extension of the target, for example sav.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Target()
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * The default value is <code>"RATING"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.ExportLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one row is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see org.allianceworkbench.study.ExportLayout
	 * @see #setLayout(ExportLayout)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Layout()
	 * @generated
	 */
	ExportLayout getLayout();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see org.allianceworkbench.study.ExportLayout
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(ExportLayout value);

	/**
	 * Returns the value of the '<em><b>Variables</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of variables in order; none means all that are not direct identifiers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variables</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Variables()
	 * @generated
	 */
	EList<String> getVariables();

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of sites; none means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Sites()
	 * @generated
	 */
	EList<String> getSites();

	/**
	 * Returns the value of the '<em><b>Name Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How wide columns are called, for example {variable}_{role}_{occasion}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Pattern</em>' attribute.
	 * @see #setNamePattern(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_NamePattern()
	 * @generated
	 */
	String getNamePattern();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getNamePattern <em>Name Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Pattern</em>' attribute.
	 * @see #getNamePattern()
	 * @generated
	 */
	void setNamePattern(String value);

} // Export
