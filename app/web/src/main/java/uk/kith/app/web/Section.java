package uk.kith.app.web;

import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import java.util.EnumSet;
import java.util.Set;
import uk.kith.kernel.service.Role;

/** A part of the service in the navigation, and the roles that may open it. */
public enum Section {
  CHILDREN(
      "Children",
      "/children",
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      COURT_OFFICER,
      APPROVER,
      SUPERVISING_WORKER,
      REVIEWING_OFFICER,
      INFORMATION_GOVERNANCE),
  SEARCHES(
      "Searches",
      "/searches",
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      COURT_OFFICER,
      APPROVER,
      SUPERVISING_WORKER,
      REVIEWING_OFFICER,
      INFORMATION_GOVERNANCE),
  HOUSEHOLDS(
      "Households",
      "/households",
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      APPROVER,
      SUPERVISING_WORKER,
      REVIEWING_OFFICER),
  VACANCIES(
      "Vacancies",
      "/vacancies",
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      APPROVER,
      SUPERVISING_WORKER,
      REVIEWING_OFFICER),
  COURT(
      "Court",
      "/court",
      COURT_OFFICER,
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      APPROVER,
      SUPERVISING_WORKER,
      REVIEWING_OFFICER),
  DUE(
      "What is due",
      "/due",
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      COURT_OFFICER,
      APPROVER,
      SUPERVISING_WORKER,
      REVIEWING_OFFICER),
  PERMANENCE(
      "Permanence",
      "/permanence",
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      COURT_OFFICER,
      REVIEWING_OFFICER),
  ADOPTION("Adoption", "/adoption", PANEL_ADVISER),
  SUFFICIENCY(
      "Sufficiency",
      "/sufficiency",
      COMMISSIONER,
      PLACEMENT_OFFICER,
      PANEL_ADVISER,
      COURT_OFFICER,
      APPROVER,
      SUPERVISING_WORKER,
      REVIEWING_OFFICER,
      INFORMATION_GOVERNANCE),
  RETURNS("Returns", "/returns", PLACEMENT_OFFICER, INFORMATION_GOVERNANCE),
  QUALITY(
      "Data quality", "/data-quality", PLACEMENT_OFFICER, PANEL_ADVISER, INFORMATION_GOVERNANCE),
  POSTCODES("Postcodes", "/gazetteer", PLACEMENT_OFFICER, ADMINISTRATOR),
  YEARLY_TABLES("Yearly tables", "/sufficiency/authorities/tables", ADMINISTRATOR),
  POLICY("Policy", "/policy", ADMINISTRATOR),
  RESTRICTED("Restricted records", "/restrictions", INFORMATION_GOVERNANCE),
  RETENTION("Keeping records", "/retention", INFORMATION_GOVERNANCE),
  DATA_REQUESTS("Requests for data", "/data-requests", INFORMATION_GOVERNANCE),
  AUDIT("Who saw what", "/who-saw", INFORMATION_GOVERNANCE),
  USERS("Users", "/users", ADMINISTRATOR),
  SERVICE_ACCOUNTS("Service accounts", "/service-accounts", ADMINISTRATOR);

  private final String text;
  private final String href;
  private final Set<Role> roles;

  Section(String text, String href, Role... roles) {
    this.text = text;
    this.href = href;
    this.roles = EnumSet.copyOf(Set.of(roles));
  }

  public String text() {
    return text;
  }

  public String href() {
    return href;
  }

  /** Whether anybody with these roles may open it. */
  public boolean opensFor(Set<Role> having) {
    return having.stream().anyMatch(roles::contains);
  }
}
