/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where one key is read.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.KeyRule#getKey <em>Key</em>}</li>
 *   <li>{@link org.allianceworkbench.study.KeyRule#getSource <em>Source</em>}</li>
 *   <li>{@link org.allianceworkbench.study.KeyRule#getText <em>Text</em>}</li>
 *   <li>{@link org.allianceworkbench.study.KeyRule#getRecodes <em>Recodes</em>}</li>
 *   <li>{@link org.allianceworkbench.study.KeyRule#getCodeList <em>Code List</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getKeyRule()
 * @generated
 */
public interface KeyRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.KeyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see org.allianceworkbench.study.KeyKind
	 * @see #setKey(KeyKind)
	 * @see org.allianceworkbench.study.StudyPackage#getKeyRule_Key()
	 * @generated
	 */
	KeyKind getKey();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.KeyRule#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see org.allianceworkbench.study.KeyKind
	 * @see #getKey()
	 * @generated
	 */
	void setKey(KeyKind value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.KeySource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.allianceworkbench.study.KeySource
	 * @see #setSource(KeySource)
	 * @see org.allianceworkbench.study.StudyPackage#getKeyRule_Source()
	 * @generated
	 */
	KeySource getSource();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.KeyRule#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.allianceworkbench.study.KeySource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(KeySource value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column header, the constant, or the pattern of the file's or sheet's name; unused for a pattern in column names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.allianceworkbench.study.StudyPackage#getKeyRule_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.KeyRule#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Recodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Recode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From what stands there to the code in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recodes</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getKeyRule_Recodes()
	 * @generated
	 */
	EList<Recode> getRecodes();

	/**
	 * Returns the value of the '<em><b>Code List</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that are known; others are a finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code List</em>' reference.
	 * @see #setCodeList(CodeList)
	 * @see org.allianceworkbench.study.StudyPackage#getKeyRule_CodeList()
	 * @generated
	 */
	CodeList getCodeList();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.KeyRule#getCodeList <em>Code List</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code List</em>' reference.
	 * @see #getCodeList()
	 * @generated
	 */
	void setCodeList(CodeList value);

} // KeyRule
