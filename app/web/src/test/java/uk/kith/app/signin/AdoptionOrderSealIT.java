package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.adoption.AdoptionCase;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/**
 * R-ADOPT-24, ADR 0018: the record of an adopted child stays sealed as long as the adoption order
 * is recorded, also while the end of the placement is put right; taking back the order opens it.
 */
@ArquillianTest
@RunAsClient
class AdoptionOrderSealIT {

  private static final String STANDING =
      " from placements.placement where child_id = ?::uuid and superseded_at is null"
          + " and type in ('A3', 'A4', 'A5', 'A6')";

  @ArquillianResource URL house;

  private URI base;
  private Caller adviser;
  private Caller officer;
  private AdoptionCase adoption;
  private String brother;
  private String localId;
  private String firstName;

  @BeforeEach
  void oneOfTwoBrothersIsAdopted() throws Exception {
    base = house.toURI();
    adviser = Caller.as(PANEL_ADVISER, base);
    officer = Caller.as(PLACEMENT_OFFICER, base);
    adoption = new AdoptionCase(adviser);
    String unique = UUID.randomUUID().toString().substring(0, 8);
    localId = "ORD" + unique;
    firstName = "Peregrine" + unique;
    TestSql.update(
        "kith",
        "update placements.child set local_id = ?, first_name = ? where id = ?::uuid",
        localId,
        firstName,
        adoption.child);
    brother = sibling();
    adoption.placed();
    adoption.applied();
    assertTrue(seers().contains(COURT_OFFICER), "before the order");
    assertTrue(page(brother).contains(firstName), "before the order");
    adoption.recorded("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}");
  }

  private String sibling() {
    HttpResponse<String> made =
        officer.post(
            "api/children",
            "{'dateOfBirth':'2009-02-03','firstName':'Ambrose','siblings':[{'child':'"
                + adoption.child
                + "','kind':'FULL'}]}");
    assertEquals(201, made.statusCode(), made.body());
    return id(made);
  }

  @Test
  void theRecordStaysSealedWhileTheOrderStandsThoughThePlacementIsOpenAgain() throws Exception {
    assertEquals(List.of(PANEL_ADVISER), seers());
    openPlacement();
    assertTrue(adoption.seen("2014-08-01").contains("\"stage\":\"ADOPTED\""), "the order stands");
    assertEquals(List.of(PANEL_ADVISER), seers());
    assertFalse(page(brother).contains(firstName), "a brother's page");
    String listed = officer.get("api/children?text=" + localId).body();
    assertTrue(listed.contains("\"total\":0"), listed);
    Set<String> told = Set.of(localId, firstName, adoption.child, adoption.familyName);
    for (Role role : List.of(COURT_OFFICER, PLACEMENT_OFFICER, REVIEWING_OFFICER)) {
      Crawler crawler = new Crawler(new Client(house), told, List.of(brother));
      assertEquals(Set.of(), crawler.leaks(TestUsers.create(role)), role.id());
      assertTrue(crawler.asked().contains("/children/" + brother), role.id());
    }
  }

  @Test
  void takingBackTheOrderOpensTheRecordAgain() throws Exception {
    openPlacement();
    String path = "api/family-finding/children/" + adoption.child + "/steps/taken-back";
    String order = "{'step':'ADOPTED','on':'2014-07-14','reason':'";
    for (Role role : List.of(COURT_OFFICER, PLACEMENT_OFFICER)) {
      assertEquals(403, Caller.as(role, base).post(path, order + "Wrong'}").statusCode());
    }
    assertEquals(400, adviser.post(path, order + " '}").statusCode(), "no reason");
    assertEquals(List.of(PANEL_ADVISER), seers());
    HttpResponse<String> back = adviser.post(path, order + "The order was of another child'}");
    assertEquals(204, back.statusCode(), back.body());
    assertTrue(seers().containsAll(List.of(COURT_OFFICER, PLACEMENT_OFFICER)), "open again");
    assertTrue(page(brother).contains(firstName));
    assertTrue(officer.get("api/children?text=" + localId).body().contains("\"total\":1"));
    assertTrue(
        TestSql.number(
                "kith",
                "select count(*) from app.audit_event where action = 'adoption-step-withdrawn'"
                    + " and thing_id::text = ?",
                adoption.child)
            > 0);
  }

  /** The end of the placement is told again without its last day. */
  private void openPlacement() throws SQLException {
    String placement = TestSql.text("kith", "select id" + STANDING, adoption.child);
    HttpResponse<String> opened =
        adviser.put(
            "api/placements/" + placement,
            ("{'householdId':'%s','type':'%s','provider':'PR1','start':'2014-02-10',"
                    + "'why':'The order was of another child'}")
                .formatted(
                    adoption.family,
                    TestSql.text("kith", "select type" + STANDING, adoption.child)),
            "If-Match",
            TestSql.text("kith", "select version" + STANDING, adoption.child));
    assertEquals(204, opened.statusCode(), opened.body());
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*)" + STANDING + " and reason_ceased is not null",
            adoption.child));
  }

  private List<Role> seers() throws SQLException {
    List<Role> seers = new ArrayList<>();
    for (Role role : Role.values()) {
      if (Caller.as(role, base).get("api/children/" + adoption.child).statusCode() == 200) {
        seers.add(role);
      }
    }
    return seers;
  }

  private String page(String child) throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    HttpResponse<String> page = client.get("/children/" + child, "Accept", "text/html,*/*;q=0.5");
    assertEquals(200, page.statusCode(), page.body());
    return page.body();
  }
}
