/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getProtocolId <em>Protocol Id</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getSites <em>Sites</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getArms <em>Arms</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getOccasions <em>Occasions</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getDesign <em>Design</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getCodeLists <em>Code Lists</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getRecipes <em>Recipes</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.StudyImpl#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends IdentifiedImpl implements Study {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocolId() <em>Protocol Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocolId()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTOCOL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtocolId() <em>Protocol Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocolId()
	 * @generated
	 * @ordered
	 */
	protected String protocolId = PROTOCOL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContributors() <em>Contributors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> contributors;

	/**
	 * The cached value of the '{@link #getSites() <em>Sites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSites()
	 * @generated
	 * @ordered
	 */
	protected EList<Site> sites;

	/**
	 * The cached value of the '{@link #getArms() <em>Arms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArms()
	 * @generated
	 * @ordered
	 */
	protected EList<Arm> arms;

	/**
	 * The cached value of the '{@link #getOccasions() <em>Occasions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccasions()
	 * @generated
	 * @ordered
	 */
	protected EList<Occasion> occasions;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<RaterRole> roles;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<Instrument> instruments;

	/**
	 * The cached value of the '{@link #getDesign() <em>Design</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesign()
	 * @generated
	 * @ordered
	 */
	protected EList<DesignCell> design;

	/**
	 * The cached value of the '{@link #getVariables() <em>Variables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariables()
	 * @generated
	 * @ordered
	 */
	protected EList<Variable> variables;

	/**
	 * The cached value of the '{@link #getCodeLists() <em>Code Lists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeLists()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeList> codeLists;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * The cached value of the '{@link #getRecipes() <em>Recipes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipes()
	 * @generated
	 * @ordered
	 */
	protected EList<Recipe> recipes;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocolId() {
		return protocolId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocolId(String newProtocolId) {
		String oldProtocolId = protocolId;
		protocolId = newProtocolId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__PROTOCOL_ID, oldProtocolId, protocolId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContributors() {
		if (contributors == null) {
			contributors = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.STUDY__CONTRIBUTORS);
		}
		return contributors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Site> getSites() {
		if (sites == null) {
			sites = new EObjectContainmentEList<Site>(Site.class, this, StudyPackage.STUDY__SITES);
		}
		return sites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Arm> getArms() {
		if (arms == null) {
			arms = new EObjectContainmentEList<Arm>(Arm.class, this, StudyPackage.STUDY__ARMS);
		}
		return arms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Occasion> getOccasions() {
		if (occasions == null) {
			occasions = new EObjectContainmentEList<Occasion>(Occasion.class, this, StudyPackage.STUDY__OCCASIONS);
		}
		return occasions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RaterRole> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<RaterRole>(RaterRole.class, this, StudyPackage.STUDY__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectContainmentEList<Instrument>(Instrument.class, this, StudyPackage.STUDY__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DesignCell> getDesign() {
		if (design == null) {
			design = new EObjectContainmentEList<DesignCell>(DesignCell.class, this, StudyPackage.STUDY__DESIGN);
		}
		return design;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Variable> getVariables() {
		if (variables == null) {
			variables = new EObjectContainmentEList<Variable>(Variable.class, this, StudyPackage.STUDY__VARIABLES);
		}
		return variables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeList> getCodeLists() {
		if (codeLists == null) {
			codeLists = new EObjectContainmentEList<CodeList>(CodeList.class, this, StudyPackage.STUDY__CODE_LISTS);
		}
		return codeLists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, StudyPackage.STUDY__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recipe> getRecipes() {
		if (recipes == null) {
			recipes = new EObjectContainmentEList<Recipe>(Recipe.class, this, StudyPackage.STUDY__RECIPES);
		}
		return recipes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, StudyPackage.STUDY__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.STUDY__SITES:
				return ((InternalEList<?>)getSites()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ARMS:
				return ((InternalEList<?>)getArms()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__OCCASIONS:
				return ((InternalEList<?>)getOccasions()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__INSTRUMENTS:
				return ((InternalEList<?>)getInstruments()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__DESIGN:
				return ((InternalEList<?>)getDesign()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__VARIABLES:
				return ((InternalEList<?>)getVariables()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__CODE_LISTS:
				return ((InternalEList<?>)getCodeLists()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__RECIPES:
				return ((InternalEList<?>)getRecipes()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.STUDY__TITLE:
				return getTitle();
			case StudyPackage.STUDY__PROTOCOL_ID:
				return getProtocolId();
			case StudyPackage.STUDY__DESCRIPTION:
				return getDescription();
			case StudyPackage.STUDY__CONTRIBUTORS:
				return getContributors();
			case StudyPackage.STUDY__SITES:
				return getSites();
			case StudyPackage.STUDY__ARMS:
				return getArms();
			case StudyPackage.STUDY__OCCASIONS:
				return getOccasions();
			case StudyPackage.STUDY__ROLES:
				return getRoles();
			case StudyPackage.STUDY__INSTRUMENTS:
				return getInstruments();
			case StudyPackage.STUDY__DESIGN:
				return getDesign();
			case StudyPackage.STUDY__VARIABLES:
				return getVariables();
			case StudyPackage.STUDY__CODE_LISTS:
				return getCodeLists();
			case StudyPackage.STUDY__RULES:
				return getRules();
			case StudyPackage.STUDY__RECIPES:
				return getRecipes();
			case StudyPackage.STUDY__ATTRIBUTES:
				return getAttributes();
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
			case StudyPackage.STUDY__TITLE:
				setTitle((String)newValue);
				return;
			case StudyPackage.STUDY__PROTOCOL_ID:
				setProtocolId((String)newValue);
				return;
			case StudyPackage.STUDY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case StudyPackage.STUDY__CONTRIBUTORS:
				getContributors().clear();
				getContributors().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.STUDY__SITES:
				getSites().clear();
				getSites().addAll((Collection<? extends Site>)newValue);
				return;
			case StudyPackage.STUDY__ARMS:
				getArms().clear();
				getArms().addAll((Collection<? extends Arm>)newValue);
				return;
			case StudyPackage.STUDY__OCCASIONS:
				getOccasions().clear();
				getOccasions().addAll((Collection<? extends Occasion>)newValue);
				return;
			case StudyPackage.STUDY__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends RaterRole>)newValue);
				return;
			case StudyPackage.STUDY__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends Instrument>)newValue);
				return;
			case StudyPackage.STUDY__DESIGN:
				getDesign().clear();
				getDesign().addAll((Collection<? extends DesignCell>)newValue);
				return;
			case StudyPackage.STUDY__VARIABLES:
				getVariables().clear();
				getVariables().addAll((Collection<? extends Variable>)newValue);
				return;
			case StudyPackage.STUDY__CODE_LISTS:
				getCodeLists().clear();
				getCodeLists().addAll((Collection<? extends CodeList>)newValue);
				return;
			case StudyPackage.STUDY__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case StudyPackage.STUDY__RECIPES:
				getRecipes().clear();
				getRecipes().addAll((Collection<? extends Recipe>)newValue);
				return;
			case StudyPackage.STUDY__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
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
			case StudyPackage.STUDY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case StudyPackage.STUDY__PROTOCOL_ID:
				setProtocolId(PROTOCOL_ID_EDEFAULT);
				return;
			case StudyPackage.STUDY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case StudyPackage.STUDY__CONTRIBUTORS:
				getContributors().clear();
				return;
			case StudyPackage.STUDY__SITES:
				getSites().clear();
				return;
			case StudyPackage.STUDY__ARMS:
				getArms().clear();
				return;
			case StudyPackage.STUDY__OCCASIONS:
				getOccasions().clear();
				return;
			case StudyPackage.STUDY__ROLES:
				getRoles().clear();
				return;
			case StudyPackage.STUDY__INSTRUMENTS:
				getInstruments().clear();
				return;
			case StudyPackage.STUDY__DESIGN:
				getDesign().clear();
				return;
			case StudyPackage.STUDY__VARIABLES:
				getVariables().clear();
				return;
			case StudyPackage.STUDY__CODE_LISTS:
				getCodeLists().clear();
				return;
			case StudyPackage.STUDY__RULES:
				getRules().clear();
				return;
			case StudyPackage.STUDY__RECIPES:
				getRecipes().clear();
				return;
			case StudyPackage.STUDY__ATTRIBUTES:
				getAttributes().clear();
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
			case StudyPackage.STUDY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case StudyPackage.STUDY__PROTOCOL_ID:
				return PROTOCOL_ID_EDEFAULT == null ? protocolId != null : !PROTOCOL_ID_EDEFAULT.equals(protocolId);
			case StudyPackage.STUDY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case StudyPackage.STUDY__CONTRIBUTORS:
				return contributors != null && !contributors.isEmpty();
			case StudyPackage.STUDY__SITES:
				return sites != null && !sites.isEmpty();
			case StudyPackage.STUDY__ARMS:
				return arms != null && !arms.isEmpty();
			case StudyPackage.STUDY__OCCASIONS:
				return occasions != null && !occasions.isEmpty();
			case StudyPackage.STUDY__ROLES:
				return roles != null && !roles.isEmpty();
			case StudyPackage.STUDY__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case StudyPackage.STUDY__DESIGN:
				return design != null && !design.isEmpty();
			case StudyPackage.STUDY__VARIABLES:
				return variables != null && !variables.isEmpty();
			case StudyPackage.STUDY__CODE_LISTS:
				return codeLists != null && !codeLists.isEmpty();
			case StudyPackage.STUDY__RULES:
				return rules != null && !rules.isEmpty();
			case StudyPackage.STUDY__RECIPES:
				return recipes != null && !recipes.isEmpty();
			case StudyPackage.STUDY__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", protocolId: ");
		result.append(protocolId);
		result.append(", description: ");
		result.append(description);
		result.append(", contributors: ");
		result.append(contributors);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
