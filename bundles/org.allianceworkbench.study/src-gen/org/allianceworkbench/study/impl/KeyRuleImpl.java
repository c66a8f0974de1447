/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.KeyRuleImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.KeyRuleImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.KeyRuleImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.KeyRuleImpl#getRecodes <em>Recodes</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.KeyRuleImpl#getCodeList <em>Code List</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyRuleImpl extends MinimalEObjectImpl.Container implements KeyRule {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final KeyKind KEY_EDEFAULT = KeyKind.SITE;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected KeyKind key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final KeySource SOURCE_EDEFAULT = KeySource.COLUMN;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected KeySource source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecodes() <em>Recodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Recode> recodes;

	/**
	 * The cached value of the '{@link #getCodeList() <em>Code List</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeList()
	 * @generated
	 * @ordered
	 */
	protected CodeList codeList;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeyRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.KEY_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyKind getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(KeyKind newKey) {
		KeyKind oldKey = key;
		key = newKey == null ? KEY_EDEFAULT : newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.KEY_RULE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeySource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(KeySource newSource) {
		KeySource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.KEY_RULE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.KEY_RULE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recode> getRecodes() {
		if (recodes == null) {
			recodes = new EObjectContainmentEList<Recode>(Recode.class, this, StudyPackage.KEY_RULE__RECODES);
		}
		return recodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeList getCodeList() {
		if (codeList != null && codeList.eIsProxy()) {
			InternalEObject oldCodeList = (InternalEObject)codeList;
			codeList = (CodeList)eResolveProxy(oldCodeList);
			if (codeList != oldCodeList) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.KEY_RULE__CODE_LIST, oldCodeList, codeList));
			}
		}
		return codeList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CodeList basicGetCodeList() {
		return codeList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeList(CodeList newCodeList) {
		CodeList oldCodeList = codeList;
		codeList = newCodeList;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.KEY_RULE__CODE_LIST, oldCodeList, codeList));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.KEY_RULE__RECODES:
				return ((InternalEList<?>)getRecodes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.KEY_RULE__KEY:
				return getKey();
			case StudyPackage.KEY_RULE__SOURCE:
				return getSource();
			case StudyPackage.KEY_RULE__TEXT:
				return getText();
			case StudyPackage.KEY_RULE__RECODES:
				return getRecodes();
			case StudyPackage.KEY_RULE__CODE_LIST:
				if (resolve) return getCodeList();
				return basicGetCodeList();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.KEY_RULE__KEY:
				setKey((KeyKind)newValue);
				return;
			case StudyPackage.KEY_RULE__SOURCE:
				setSource((KeySource)newValue);
				return;
			case StudyPackage.KEY_RULE__TEXT:
				setText((String)newValue);
				return;
			case StudyPackage.KEY_RULE__RECODES:
				getRecodes().clear();
				getRecodes().addAll((Collection<? extends Recode>)newValue);
				return;
			case StudyPackage.KEY_RULE__CODE_LIST:
				setCodeList((CodeList)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.KEY_RULE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case StudyPackage.KEY_RULE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case StudyPackage.KEY_RULE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StudyPackage.KEY_RULE__RECODES:
				getRecodes().clear();
				return;
			case StudyPackage.KEY_RULE__CODE_LIST:
				setCodeList((CodeList)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.KEY_RULE__KEY:
				return key != KEY_EDEFAULT;
			case StudyPackage.KEY_RULE__SOURCE:
				return source != SOURCE_EDEFAULT;
			case StudyPackage.KEY_RULE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StudyPackage.KEY_RULE__RECODES:
				return recodes != null && !recodes.isEmpty();
			case StudyPackage.KEY_RULE__CODE_LIST:
				return codeList != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (key: ");
		result.append(key);
		result.append(", source: ");
		result.append(source);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //KeyRuleImpl
