/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Export Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variable that leaves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.ExportColumn#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportColumn#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportColumn#getForm <em>Form</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getExportColumn()
 * @generated
 */
public interface ExportColumn extends EObject {
	/**
	 * Returns the value of the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in the codebook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variable</em>' attribute.
	 * @see #setVariable(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExportColumn_Variable()
	 * @generated
	 */
	String getVariable();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportColumn#getVariable <em>Variable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variable</em>' attribute.
	 * @see #getVariable()
	 * @generated
	 */
	void setVariable(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in the file; empty when it keeps its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExportColumn_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportColumn#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The default value is <code>"VALUE"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.ExportForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which form of it leaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.allianceworkbench.study.ExportForm
	 * @see #setForm(ExportForm)
	 * @see org.allianceworkbench.study.StudyPackage#getExportColumn_Form()
	 * @generated
	 */
	ExportForm getForm();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportColumn#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.allianceworkbench.study.ExportForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ExportForm value);

} // ExportColumn
