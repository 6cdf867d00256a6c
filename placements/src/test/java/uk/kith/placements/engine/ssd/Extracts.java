package uk.kith.placements.engine.ssd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/** Zips of invented extracts. */
final class Extracts {

  static final Instant NIGHT = Instant.parse("2026-11-26T02:10:00Z");

  private Extracts() {}

  /** Two brothers: one moved from a carer to a home, the other is subject to a placement order. */
  static Map<String, String> brothers() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "ssd_person.csv",
        """
        pers_person_id,pers_legacy_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob,pers_expected_dob
        P1,L1,Tom,Ash,M,WBRI,2015-03-02,NULL
        P2,,Ben,Ash,M,WBRI - White British,2019-07-09 00:00:00,
        P3,,Ann,Oak,F,,1985-01-01,
        """);
    files.put("ssd_family.csv", "fami_family_id,fami_person_id\nF1,P1\nF1,P2\n");
    files.put(
        "ssd_legal_status.csv",
        """
        lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date
        P1,V2,2024-01-05,2024-06-01
        P1,C2 - Full care order,2024-06-01,
        P2,E1,2025-02-03T00:00:00,
        """);
    files.put(
        "ssd_cla_episodes.csv",
        """
        clae_person_id,clae_cla_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_entered_care_date
        P1,C1,A,2024-01-05,S,2025-05-01,X1,2024-01-05
        P1,C1,B,2025-05-01,P,,,2024-01-05
        P2,C2,C,2025-02-03,S,,,2025-02-03
        """);
    files.put(
        "ssd_cla_placement.csv",
        """
        clap_person_id,clap_cla_id,clap_cla_placement_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_urn,clap_cla_placement_postcode,clap_cla_placement_change_reason
        P1,C1,A,2024-01-05,2025-05-01,U6,PR1,,S60 2AA,CARPL
        P1,C1,B,2025-05-01,,K2,PR4,sc123,S65 1AA,
        P2,C2,C,2025-02-03,,A5,PR1,,S60 3AA,
        """);
    files.put(
        "ssd_cla_reviews.csv",
        """
        clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation
        C1,2026-10-01,N,PN1
        C1,2026-09-01,Y,
        C1,,N,
        """);
    files.put(
        "ssd_cla_visits.csv",
        "clav_person_id,clav_cla_visit_date,clav_cla_visit_seen\nP1,2026-11-20,Y\nP1,2026-11-02,N\n");
    files.put(
        "ssd_cla_care_plan.csv",
        """
        lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_end_date,lacp_cla_care_plan_json
        P1,2024-01-12,,"{""ADOPTION"":""Y"",""LTFOST18"":""Y"",""OTHERPLN"":""N""}"
        """);
    files.put(
        "ssd_missing.csv",
        "miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_episode_type,miss_missing_rhi_offered,miss_missing_rhi_accepted\n"
            + "P1,2026-08-01,2026-08-03,Missing,Y,No\n");
    files.put("ssd_disability.csv", "disa_person_id,disa_disability_code\nP1,HEAR\nP1,HEAR\n");
    files.put(
        "ssd_cla_health.csv",
        """
        clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status
        P1,Dental Check,2026-03-10,Completed
        P1,Health Assessment,2026-02-03,
        P1,Health surveillance checks,2026-01-15,Completed
        """);
    return files;
  }

  static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setLastModifiedTime(FileTime.from(NIGHT));
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static SsdExtract read(Map<String, String> files) {
    return SsdReader.read(new ReceivedFile("ssd.zip", zip(files)), ReadLimits.DEFAULT);
  }

  static ExtractTold told(Map<String, String> files) {
    return ExtractTold.of(read(files));
  }
}
