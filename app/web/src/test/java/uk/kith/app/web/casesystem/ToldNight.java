package uk.kith.app.web.casesystem;

import java.util.LinkedHashMap;
import java.util.Map;

/** An extract of the case system with children before the court and in permanence. */
final class ToldNight {

  private ToldNight() {}

  static Map<String, String> night() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "ssd_person.csv",
        """
        pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob
        P1,Tom,Ash,M,2010-03-02
        P4,Mia,Elm,F,2012-07-09
        P5,Kai,Elm,M,2014-01-20
        P6,Zoe,Fir,F,2011-05-05
        """);
    files.put(
        "ssd_legal_status.csv",
        """
        lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date
        P1,C2,2014-01-05,
        """);
    files.put(
        "ssd_cla_episodes.csv",
        """
        clae_person_id,clae_cla_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason
        P1,C1,A,2014-01-05,S
        """);
    files.put(
        "ssd_cla_placement.csv",
        """
        clap_person_id,clap_cla_id,clap_cla_placement_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_postcode
        P1,C1,A,2014-01-05,U6,PR1,S60 2AA
        """);
    files.put(
        "ssd_cla_care_plan.csv",
        """
        lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_end_date,lacp_cla_care_plan_json
        P1,2014-02-01,,LTFOST18
        """);
    files.put(
        "ssd_pre_proceedings.csv",
        """
        prep_person_id,prep_plo_family_id,prep_pre_pro_decision_date,prep_pre_pro_letter_date,prep_initial_pre_pro_meeting_date,prep_pre_pro_outcome,prep_agree_stepdown_issue_date,prep_legal_gateway_outcome,prep_prev_pre_proc_child
        P4,F1,2014-06-02,2014-06-09,,,,B,1
        P5,F1,2014-06-02,2014-06-09,,,,B,0
        P6,F2,2013-06-03,,,Decision to step down,2013-08-01,B,0
        """);
    files.put(
        "ssd_permanence.csv",
        """
        perm_person_id,perm_adm_decision_date,perm_placement_order_date,perm_matched_date,perm_adopter_sex
        P1,2014-04-01,2014-05-06,2014-07-01,MF
        """);
    return files;
  }

  /** With further rows of people and of pre-proceedings. */
  static Map<String, String> also(String people, String preProceedings) {
    Map<String, String> files = night();
    files.computeIfPresent("ssd_person.csv", (file, text) -> text + people + "\n");
    files.computeIfPresent("ssd_pre_proceedings.csv", (file, text) -> text + preProceedings);
    return files;
  }
}
