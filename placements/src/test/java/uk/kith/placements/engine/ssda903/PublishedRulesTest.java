package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.RuleId;

/**
 * Published rules, each with a return of which it speaks and the nearest one of which it does not.
 * A return is written as rows of h Header, e Episodes, r Reviews, u UASC, a AD1, p PlacedAdoption,
 * m Missing, w SWEpisodes, d DoLO, o OC3; lh and le are last year's. The child is a boy born on 27
 * March 2008, unless a row of Header says otherwise.
 */
// The table reads by its columns, so its lines are long.
class PublishedRulesTest {

  private static final Pattern NAMED = Pattern.compile("903-[0-9A-Za-z]+");

  /** Each line: rule, row and field that it speaks of; the year; the return; the one without. */
  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          903-104 2 DUC                  | 2018 | u 1,1,,soon | u 1,1,,01/01/2018
          903-112 2 DATE_INT             | 2018 | a 1,,soon | a 1,,01/12/2017
          903-113 2 DATE_MATCH           | 2018 | a 1,,,soon | a 1,,,01/12/2017
          903-115 2 DATE_PLACED          | 2018 | p 1,,soon | p 1,,01/12/2017
          903-116 2 DATE_PLACED_CEASED   | 2018 | p 1,,,soon | p 1,,,01/12/2017
          903-171 2 MC_DOB               | 2018 | h 1,2,27/03/2002,WROM,UN1,1,soon | h 1,2,27/03/2002,WROM,UN1,1,01/01/2018
          903-1004 2 MIS_START           | 2018 | m 1,,M,soon | m 1,,M,01/12/2017
          903-1005 2 MIS_END             | 2018 | m 1,,M,01/12/2017,soon | m 1,,M,01/12/2017,02/12/2017
          903-SW04STG1 2 SW_DECOM        | 2024 | w 1,,SW1,soon | w 1,,SW1,01/12/2023
          903-SW05STG1 2 SW_DEC          | 2024 | w 1,,SW1,01/12/2023,soon | w 1,,SW1,01/12/2023,02/01/2024
          903-114 2 FOSTER_CARE          | 2018 | a 1,,,,2 | a 1,,,,1
          903-120 2 REASON_PLACED_CEASED | 2018 | p 1,,,,XXX | p 1,,,,RD1
          903-165 2 MOTHER               | 2018 | h 1,2,27/03/2002,WROM,UN1,2 | h 1,2,27/03/2002,WROM,UN1,0
          903-175 2 NB_ADOPTR            | 2018 | a 1,,,,,3 | a 1,,,,,2
          903-176 2 SEX_ADOPTR           | 2018 | a 1,,,,,,XX | a 1,,,,,,MM
          903-177 2 LS_ADOPTR            | 2018 | a 1,,,,,,,L1 | a 1,,,,,,,L11
          903-1006 2 MISSING             | 2018 | m 1,,X | m 1,,A
          903-SW13STG1 2 SW_REASON       | 2025 | w 1,,SW1,01/12/2024,,LAZY | w 1,,SW1,01/12/2024,,MANAGE
          903-INT01 2 CHILD              | 2018 | a 9 | a 1
          903-INT02 2 CHILD              | 2018 | p 9 | p 1
          903-INT04 2 CHILD              | 2018 | m 9 | m 1
          903-INT08 2 CHILD              | 2018 | r 9 | r 1
          903-INT09 2 CHILD              | 2018 | u 9 | u 1
          903-INT11 2 DOB                | 2018 | a 1,28/03/2008 | a 1,2008-03-27
          903-INT12 2 DOB                | 2018 | p 1,28/03/2008 | p 1,27/03/2008
          903-INT13 2 DOB                | 2018 | m 1,28/03/2008 | m 1,27/03/2008
          903-INT17 2 DOB                | 2018 | r 1,28/03/2008 | r 1,27/03/2008
          903-INT18 2 DOB                | 2018 | u 1,1,28/03/2008 | u 1,1,27/03/2008
          903-INT21 2 SEX                | 2018 | u 1,2 | u 1,1
          903-INT31 3 CHILD              | 2018 | a 1 / a 1 | a 1
          903-INT36 3 CHILD              | 2018 | u 1 / u 1 | u 1
          903-174 2 MC_DOB               | 2018 | h 1,1,27/03/2002,WROM,UN1,,01/01/2018 | h 1,2,27/03/2002,WROM,UN1,1,01/01/2018
          903-174 2 MC_DOB               | 2025 | h 1,M,27/03/2009,WROM,UN1,,01/01/2025 | h 1,F,27/03/2009,WROM,UN1,1,01/01/2025
          903-393 2 MOTHER               | 2018 | h 1,2,27/03/2002,WROM,UN1 / e 1,2017-05-01,S,C2 | h 1,2,27/03/2002,WROM,UN1,0 / e 1,2017-05-01,S,C2
          903-611 2 MC_DOB               | 2018 | h 1,2,27/03/2002,WROM,UN1,1 | h 1,2,27/03/2002,WROM,UN1,1,01/01/2018
          903-612 2 MOTHER               | 2018 | h 1,2,27/03/2002,WROM,UN1,0,01/01/2018 | h 1,2,27/03/2002,WROM,UN1,1,01/01/2018
          903-620 2 DOB                  | 2018 | h 1,2,02/04/2006,WROM,UN1,1,01/01/2018 | h 1,2,01/04/2006,WROM,UN1,1,01/01/2018
          903-621 2 MC_DOB               | 2018 | h 1,2,27/03/2002,WROM,UN1,1,01/01/2001 | h 1,2,27/03/2002,WROM,UN1,1,01/01/2018
          903-625 2 MC_DOB               | 2018 | h 1,2,27/03/2002,WROM,UN1,1,01/04/2018 | h 1,2,27/03/2002,WROM,UN1,1,31/03/2018
          903-207 2 MOTHER               | 2018 | lh 1,2,27/03/2002,WROM,UN1,1 / h 1,2,27/03/2002,WROM,UN1,0 | lh 1,2,27/03/2002,WROM,UN1,1 / h 1,2,27/03/2002,WROM,UN1,1
          903-624 2 MC_DOB               | 2018 | lh 1,2,,,,1,01/01/2017 / h 1,2,,,,1,02/01/2017 | lh 1,2,,,,1,01/01/2017 / h 1,2,,,,1,2017-01-01
          903-626 2 MC_DOB               | 2018 | lh 1,2,,,,0 / h 1,2,,,,1,31/03/2017 | lh 1,2,,,,0 / h 1,2,,,,1,01/04/2017
          903-371 2 PLACE                | 2018 | h 1,1,02/05/2003 / e 1,2017-05-01,S,C2,N1,H5 | h 1,1,01/05/2003 / e 1,2017-05-01,S,C2,N1,H5
          903-371 2 PLACE                | 2025 | h 1,M,02/05/2008 / e 1,2024-05-01,S,C2,N1,K3 | h 1,M,01/05/2008 / e 1,2024-05-01,S,C2,N1,K3
          R-PLACE-33 2 PLACE             | 2018 | h 1,1,02/05/2001 / e 1,2017-05-01,S,C2,N1,H5 | h 1,1,01/05/2001 / e 1,2017-05-01,S,C2,N1,H5
          903-372 2 PLACE                | 2018 | e 1,2018-03-26,S,J1,N1,R5 | e 1,2018-03-27,S,J1,N1,R5
          903-373 2 PLACE                | 2018 | h 1,1,02/05/2013 / e 1,2017-05-01,S,C2,N1,S1 | h 1,1,01/05/2013 / e 1,2017-05-01,S,C2,N1,S1
          903-374 2 PLACE                | 2018 | h 1,1,02/05/2003 / e 1,2017-05-01,S,C2,N1,P3 | h 1,1,01/05/2003 / e 1,2017-05-01,S,C2,N1,P3
          903-234 2 REASON_PLACE_CHANGE  | 2026 | h 1,M,02/05/2015 / e 1,2025-05-01,S,C2,N1,U6,PR1,2025-06-01,X1,CUSTOD | h 1,M,01/05/2015 / e 1,2025-05-01,S,C2,N1,U6,PR1,2025-06-01,X1,CUSTOD
          903-352 2 RNE                  | 2018 | h 1,1,01/05/1999 / e 1,2017-05-01,S | h 1,1,02/05/1999 / e 1,2017-05-01,S
          903-358 2 LS                   | 2018 | e 1,2018-03-26,S,J1 | e 1,2018-03-27,S,J1
          903-359 2 DEC                  | 2018 | h 1,1,27/03/2000 / e 1,2017-05-01,S,C2,N1,K2 | h 1,1,27/03/2000 / e 1,2017-05-01,S,V2,N1,K2
          903-386 2 REC                  | 2018 | h 1,1,01/05/1999 / e 1,2017-04-02,S,E1,N1,A6,PR1,2017-05-01,E11 | h 1,1,02/05/1999 / e 1,2017-04-02,S,E1,N1,A6,PR1,2017-05-01,E11
          903-387 2 REC                  | 2018 | h 1,1,02/05/2003 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E5 | h 1,1,01/05/2003 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E5
          903-389 2 REC                  | 2018 | h 1,1,02/05/2001 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E7 | h 1,1,01/05/2001 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E7
          903-407 2 REC                  | 2018 | h 1,1,01/05/1999 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E45 | h 1,1,02/05/1999 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E45
          903-460 2 REC                  | 2018 | h 1,1,02/05/1999 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E17 | h 1,1,01/05/1999 / e 1,2017-04-02,S,C2,N1,U6,PR1,2017-05-01,E17
          903-361 2 LS                   | 2018 | e 1,2017-05-01,S,L1,N1,U6,PR1,2017-05-05,E4A | e 1,2017-05-01,S,L1,N1,U6,PR1,2017-05-04,E4A
          903-361 3 LS                   | 2018 | e 1,2017-05-01,S,L1,N1,U6,PR1,2017-05-03,X1 / e 1,2017-05-03,P,L1,N1,K2,PR1,2017-05-05,E4A | e 1,2017-05-01,S,L1,N1,U6,PR1,2017-05-03,E4A / e 1,2017-05-04,S,L1,N1,K2,PR1,2017-05-05,E4A
          903-362 2 LS                   | 2018 | e 1,2017-05-01,S,L2,N1,U6,PR1,2017-05-23,E4A | e 1,2017-05-01,S,L2,N1,U6,PR1,2017-05-22,E4A
          903-363 2 LS                   | 2018 | e 1,2017-05-01,S,L3,N1,U6,PR1,2017-05-09,E4A | e 1,2017-05-01,S,L3,N1,U6,PR1,2017-05-08,E4A
          903-364 2 LS                   | 2018 | e 1,2017-05-01,S,J2,N1,U6,PR1,2017-05-23,E4A | e 1,2017-05-01,S,J2,N1,U6,PR1,2017-05-22,E4A
          903-365 2 DEC                  | 2018 | e 1,2017-05-01,S,V3,N1,U6,PR1,2017-05-19,E4A | e 1,2017-05-01,S,V3,N1,U6,PR1,2017-05-18,E4A
          903-367 2 DEC                  | 2018 | e 1,2017-05-01,S,V3,,,,2017-08-01 | e 1,2017-05-01,S,V3,,,,2017-07-15
          903-375 2 PLACE                | 2018 | e 1,2017-05-01,P,C2,N1,T1,,2017-06-13,X1 | e 1,2017-05-01,P,C2,N1,T1,,2017-06-12,X1
          903-376 2 PLACE                | 2018 | e 1,2017-05-01,P,C2,N1,T3,,2017-05-23,X1 | e 1,2017-05-01,P,C2,N1,T3,,2017-05-22,X1
          903-377 4 PLACE                | 2018 | e 1,2017-05-01,P,C2,N1,T3 / e 1,2017-06-01,P,C2,N1,T3 / e 1,2017-07-01,P,C2,N1,T3 | e 1,2017-05-01,P,C2,N1,T3 / e 1,2017-06-01,P,C2,N1,T3
          903-379 2 PLACE                | 2018 | e 1,2017-05-01,P,C2,N1,T4,,2017-05-09,X1 | e 1,2017-05-01,P,C2,N1,T4,,2017-05-08,X1
          903-366 2 RNE                  | 2018 | e 1,2017-05-01,P,V3 | e 1,2017-05-01,S,V3
          903-382 2 PLACE                | 2018 | e 1,2017-05-01,S,V3,N1,T1 | e 1,2017-05-01,S,C2,N1,T1
          903-384 2 PLACE                | 2018 | e 1,2017-05-01,S,V3,N1,U4 | e 1,2017-05-01,S,V3,N1,U6
          903-214 2 PL_POST              | 2018 | e 1,2017-05-01,S,V3,N1,U6,PR1,,,,,S60 1AA | e 1,2017-05-01,S,V3,N1,U6,PR1
          903-398 2 HOME_POST            | 2018 | e 1,2017-05-01,S,V4,N1,U6,PR1,,,,S60 1AA | e 1,2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA
          903-426 2 LS                   | 2018 | e 1,2017-05-01,S,V3 / e 1,2017-06-01,S,V4 | e 1,2017-05-01,S,V3 / e 1,2017-06-01,S,V3
          903-378 2 LS                   | 2018 | e 1,2017-05-01,S,V2,N1,P1 | e 1,2017-05-01,S,C2,N1,P1
          903-380 2 PLACE                | 2018 | e 1,2017-05-01,S,C2,N1,T1 | e 1,2017-05-01,P,C2,N1,T1
          903-381 2 REC                  | 2018 | e 1,2017-05-01,P,C2,N1,T1,,2017-05-02,E4A | e 1,2017-05-01,P,C2,N1,T1,,2017-05-02,X1
          903-383 4 PLACE                | 2018 | e 1,2017-05-01,S,C2,N1,U6 / e 1,2017-06-01,P,C2,N1,T1 / e 1,2017-07-01,P,C2,N1,K2 | e 1,2017-05-01,S,C2,N1,U6 / e 1,2017-06-01,P,C2,N1,T1 / e 1,2017-07-01,P,C2,N1,U6,,,,,,S60 1AA
          903-383 4 PLACE                | 2026 | e 1,2025-05-01,S,C2,N1,U6 / e 1,2025-06-01,P,C2,N1,T1 / e 1,2025-07-01,P,C2,N1,U6,,,,,,S60 1AA | e 1,2025-05-01,S,C2,N1,U6 / e 1,2025-06-01,P,C2,N1,T1 / e 1,2025-07-01,P,C2,N1,U6
          903-700 2 DOLO_START           | 2027 | d 1,,soon | d 1,,01/06/2026
          903-701 2 DOLO_END             | 2027 | d 1,,01/06/2026,soon | d 1,,01/06/2026,02/06/2026
          903-702 2 DOLO_END             | 2027 | d 1,,02/06/2026,01/06/2026 | d 1,,01/06/2026,01/06/2026
          903-703 2 DOLO_START           | 2027 | d 1,,01/04/2027 | d 1,,31/03/2027
          903-704 2 DOLO_END             | 2027 | d 1,,01/03/2026,31/03/2026 | d 1,,01/03/2026,01/04/2026
          903-704 2 DOLO_END             | 2027 | d 1,,01/03/2027,01/04/2027 | d 1,,01/03/2027,31/03/2027
          903-705 3 DOLO_START           | 2027 | d 1,,01/06/2026 / d 1,,01/07/2026,02/07/2026 | d 1,,01/06/2026,01/07/2026 / d 1,,01/07/2026,02/07/2026
          903-705 2 DOLO_START           | 2027 | d 1,,01/07/2026,02/07/2026 / d 1,,01/06/2026,02/07/2026 | d 1,,01/07/2026,02/07/2026 / d 1,,01/06/2026,30/06/2026
          903-707 2 DOLO_END             | 2027 | d 1,,01/06/2026 / e 1,2026-05-02,S,C2,N1,K2,PR1,2026-07-01,E4A | d 1,,01/06/2026 / e 1,2026-05-02,S,C2,N1,K2,PR1
          903-708 2 DOLO_START           | 2027 | d 1,,26/03/2008 | d 1,,27/03/2008
          903-709 2 DOLO_START           | 2027 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,U6 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,K2
          903-709 2 DOLO_START           | 2027 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,Z11 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,Z13
          903-709 2 DOLO_START           | 2027 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,U6 | d 1,,01/06/2026 / e 1,2026-05-02,S,C2,N1,U6
          903-710 2 PLACE                | 2027 | d 1,,01/05/2026,02/05/2026 / e 1,2026-05-02,S,C2,N1,K1 | d 1,,01/05/2026,01/05/2026 / e 1,2026-05-02,S,C2,N1,K1
          903-710 2 PLACE                | 2027 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,P1,PR0 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,K2,PR1
          903-710 2 PLACE                | 2027 | d 1,,01/06/2026,02/06/2026 / e 1,2026-05-02,S,C2,N1,K3 | d 1,,01/06/2026 / e 1,2026-05-02,S,C2,N1,K3
          903-226 2 REASON_PLACE_CHANGE  | 2018 | e 1,2017-05-01,P,C2,N1,T1,,,,CARPL | e 1,2017-05-01,P,C2,N1,T1
          903-233 2 REASON_PLACE_CHANGE  | 2026 | e 1,2025-05-01,S,C2,N1,U6,PR1,,,CARPL | e 1,2025-05-01,S,C2,N1,U6,PR1,2025-06-01,X1,CARPL
          903-530 2 PLACE_PROVIDER       | 2018 | e 1,2017-05-01,S,C2,N1,P1,PR4 | e 1,2017-05-01,S,C2,N1,P1,PR0
          903-531 2 PLACE_PROVIDER       | 2018 | e 1,2017-05-01,S,C2,N1,P1,PR5 | e 1,2017-05-01,S,C2,N1,P1,PR0
          903-213 2 PLACE_PROVIDER       | 2018 | e 1,2017-05-01,P,C2,N1,T1,PR1 | e 1,2017-05-01,P,C2,N1,T1
          903-526 2 PLACE_PROVIDER       | 2018 | e 1,2017-05-01,S,C2,N1,U6 | e 1,2017-05-01,S,C2,N1,U6,PR1
          903-222 2 URN                  | 2018 | e 1,2017-05-01,S,C2,N1,P1,PR0,,,,,,1234567 | e 1,2017-05-01,S,C2,N1,P1,PR0,,,,,,XXXXXXX
          903-516 2 PLACE                | 2018 | e 1,2017-05-01,S,C2,N1,K2,PR1,2017-06-01,E45 | e 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,E45
          903-392b 2 HOME_POST           | 2018 | e 1,2017-05-01,S,C2 | e 1,2017-05-01,S,C2,,,,,,,S60 1AA,S65 1AB
          903-392b 2 PL_POST             | 2018 | e 1,2017-05-01,S,C2 | u 1,1 / e 1,2017-05-01,S,C2
          903-504 3 CIN                  | 2018 | e 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,X1 / e 1,2017-06-01,P,C2,N2 | e 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,X1 / e 1,2017-06-01,P,C2,N1
          903-437 2 REC                  | 2018 | e 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,E2 / e 1,2017-07-01,S | e 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,E4A / e 1,2017-07-01,S
          903-357 2 RNE                  | 2018 | e 1,2017-04-01,P | e 1,2017-03-31,P
          903-351 2 DOB                  | 2018 | h 1,1,01/04/1991 | h 1,1,02/04/1991
          903-442 2 UPN                  | 2018 | h 1,1,27/03/2008,WROM / e 1,2017-05-01,S | h 1,1,27/03/2008,WROM,UN2 / e 1,2017-05-01,S
          903-232 2 SEX                  | 2025 | h 1,U,27/03/2008 | h 1,F,27/03/2008
          903-208 2 UPN                  | 2018 | lh 1,1,,,D051910639385 / h 1,1,,,E051910639385 | lh 1,1,,,UN4 / h 1,1,,,E051910639385
          903-NoE 2 DECOM                | 2018 | lh 2,1 / e 1,2017-03-01,S | le 1,2017-03-01,S / e 1,2017-03-01,S
          903-562 2 DECOM                | 2018 | le 1,2016-05-01,S,,,,,2016-06-01,E4A / e 1,2017-03-01,S | le 1,2017-03-01,S / e 1,2017-03-01,S
          903-199 2 CHILD                | 2018 | le 1,2016-05-01,S,,,,,2016-06-01,E11 / e 1,2017-05-01,S | le 1,2016-05-01,S,,,,,2016-06-01,E4A / e 1,2017-05-01,S
          903-151 2 DATE_INT             | 2018 | a 1,,01/01/2017 | a 1,,01/01/2017,01/02/2017,0,2,MF,L11
          903-335 2 FOSTER_CARE          | 2018 | a 1,,,,0 / e 1,2017-05-01,S,E1,N1,A5,PR1,2017-06-01,E11 | a 1,,,,0 / e 1,2017-05-01,S,E1,N1,A6,PR1,2017-06-01,E11
          903-335 2 FOSTER_CARE          | 2018 | a 1,,,,1 / e 1,2017-05-01,S,E1,N1,A6,PR1,2017-06-01,E11 | a 1,,,,1 / e 1,2017-05-01,S,E1,N1,A5,PR1,2017-06-01,E11
          903-511 2 SEX_ADOPTR           | 2018 | a 1,,,,,2,M1 | a 1,,,,,2,MM
          903-514 2 LS_ADOPTR            | 2018 | a 1,,,,,,MF,L0 | a 1,,,,,,M1,L0
          903-517 2 SEX_ADOPTR           | 2018 | a 1,,,,,,MM,L3 | a 1,,,,,,MF,L3
          903-518 2 SEX_ADOPTR           | 2018 | a 1,,,,,,MF,L4 | a 1,,,,,,FF,L4
          903-519 2 SEX_ADOPTR           | 2018 | a 1,,,,,,M1,L2 | a 1,,,,,,MM,L2
          903-520 2 SEX_ADOPTR           | 2018 | a 1,,,,,,MM,L11 | a 1,,,,,,MF,L11
          903-524 2 SEX_ADOPTR           | 2018 | a 1,,,,,,MF,L12 | a 1,,,,,,MM,L12
          903-582 2 DATE_MATCH           | 2018 | a 1,,,01/06/2017 / e 1,2017-05-01,S,E1,N1,A6,PR1,2017-06-01,E11 | a 1,,,31/05/2017 / e 1,2017-05-01,S,E1,N1,A6,PR1,2017-06-01,E11
          903-601 2 REC                  | 2018 | a 2 / e 1,2017-05-01,S,E1,N1,A6,PR1,2017-06-01,E12 | a 1,,01/01/2017 / e 1,2017-05-01,S,E1,N1,A6,PR1,2017-06-01,E12
          903-602 2 CHILD                | 2018 | a 1,,01/01/2017 / e 1,2017-05-01,S | a 1,,01/01/2017 / e 1,2017-05-01,S,E1,N1,A6,PR1,2017-06-01,E12
          903-117 2 DATE_PLACED          | 2018 | p 1,,01/04/2018 | p 1,,31/03/2018
          903-117 2 DATE_PLACED          | 2018 | p 1,,02/06/2017 / e 1,2017-05-01,S,,,,,2017-06-01,E4A | p 1,,01/06/2017 / e 1,2017-05-01,S,,,,,2017-06-01,E4A
          903-118 2 DATE_PLACED_CEASED   | 2018 | p 1,,,31/03/2017 | p 1,,,01/04/2017
          903-119 2 REASON_PLACED_CEASED | 2018 | p 1,,,01/05/2017 | p 1,,,01/05/2017,RD1
          903-119 2 REASON_PLACED_CEASED | 2018 | p 1,,,,RD1 | p 1
          903-184 2 DATE_PLACED          | 2018 | p 1,,26/03/2008 | p 1,,27/03/2008
          903-523 2 DATE_PLACED          | 2018 | a 1,,01/01/2017 / p 1,,02/01/2017 | a 1,,01/01/2017 / p 1,,2017-01-01
          903-525 2 DATE_PLACED_CEASED   | 2018 | a 1,,01/01/2017 / p 1,,,01/05/2017 | a 1 / p 1,,,01/05/2017
          903-558 2 DATE_PLACED_CEASED   | 2018 | p 1,,,01/05/2017 / e 1,2017-05-01,S,,,A6,,2017-06-01,E11 | p 1,,,01/05/2017 / e 1,2017-05-01,S,,,A6,,2017-06-01,E4A
          903-563 2 DATE_PLACED          | 2018 | p 1,,,01/05/2017 | p 1,,01/01/2017,01/05/2017
          903-579 3 DATE_PLACED          | 2018 | p 1,,01/01/2017,02/05/2017 / p 1,,01/05/2017 | p 1,,01/01/2017,01/05/2017 / p 1,,01/05/2017
          903-1003 2 DATE_PLACED         | 2018 | p 1,,30/04/2017 / e 1,2017-05-01,S | p 1,,01/05/2017 / e 1,2017-05-01,S
          903-551 2 PLACE                | 2018 | p 2 / e 1,2017-05-01,S,E1,N1,A5 | p 1,,01/05/2017 / e 1,2017-05-01,S,E1,N1,A5
          903-552 2 DECOM                | 2018 | p 1,,02/05/2017 / e 1,2017-05-01,S,E1,N1,A5 | p 1,,01/05/2017 / e 1,2017-05-01,S,E1,N1,A5
          903-553 2 LS                   | 2018 | p 2 / e 1,2017-05-01,S,E1 | p 1,,01/05/2017 / e 1,2017-05-01,S,E1
          903-557 2 REC                  | 2018 | p 1,,01/05/2017 / e 1,2017-05-01,S,E1,N1,A6,,2017-06-01,E4A | p 1,,01/05/2017,01/06/2017,RD1 / e 1,2017-05-01,S,E1,N1,A6,,2017-06-01,E4A
          903-390 2 REC                  | 2018 | e 1,2017-05-01,S,E1,N1,U6,,2017-06-01,E11 | e 1,2017-05-01,S,E1,N1,A6,,2017-06-01,E11
          903-217 2 RNE                  | 2018 | e 1,2017-05-01,P,E1,N1,A5 | e 1,2017-05-01,T,E1,N1,A5
          903-336 3 PLACE                | 2018 | e 1,2017-05-01,S,C2,N1,K2 / e 1,2017-06-01,P,C2,N1,A4 | e 1,2017-05-01,S,C2,N1,U6 / e 1,2017-06-01,P,C2,N1,A4
          903-564 2 MIS_START            | 2018 | m 1,,M | m 1,,M,01/05/2017
          903-565 2 MISSING              | 2018 | m 1,,,01/05/2017 | m 1,,A,01/05/2017
          903-566 2 MISSING              | 2018 | m 1,,,,01/05/2017 | m 1,,A,,01/05/2017
          903-567 2 MIS_END              | 2018 | m 1,,M,02/05/2017,01/05/2017 | m 1,,M,01/05/2017,01/05/2017
          903-570 2 MIS_START            | 2018 | m 1,,M,01/04/2018 | m 1,,M,31/03/2018
          903-571 2 MIS_END              | 2018 | m 1,,M,01/03/2017,31/03/2017 | m 1,,M,01/03/2017,01/04/2017
          903-571 2 MIS_END              | 2018 | m 1,,M,01/03/2018,01/04/2018 | m 1,,M,01/03/2018,31/03/2018
          903-574 3 MIS_START            | 2018 | m 1,,M,01/05/2017,10/05/2017 / m 1,,M,09/05/2017 | m 1,,M,01/05/2017,10/05/2017 / m 1,,M,10/05/2017
          903-575 2 MIS_END              | 2018 | m 1,,M,10/05/2017 / e 1,2017-05-01,S,,,,,2017-06-01,X1 / e 1,2017-06-01,P | m 1,,M,10/06/2017 / e 1,2017-05-01,S,,,,,2017-06-01,X1 / e 1,2017-06-01,P
          903-577 2 MIS_END              | 2018 | m 1,,M,10/05/2017 / e 1,2017-05-01,S,,,,,2017-06-01,E4A | m 1,,M,10/05/2017 / e 1,2017-05-01,S
          903-578 2 MIS_START            | 2018 | m 1,,M,02/06/2017 / e 1,2017-05-01,S,,,,,2017-06-01,E4A | m 1,,M,01/06/2017 / e 1,2017-05-01,S,,,,,2017-06-01,E4A
          903-581 2 MIS_START            | 2018 | m 1,,M,30/04/2017 / e 1,2017-05-01,S | m 1,,M,01/05/2017 / e 1,2017-05-01,S
          903-586 2 MIS_START            | 2018 | m 1,,M,26/03/2008 | m 1,,M,27/03/2008
          903-580 2 REC                  | 2018 | h 1,1,27/03/2000 / m 1,,M,20/03/2018,27/03/2018 / e 1,2017-05-01,S,,,,,2018-03-27,E6 | h 1,1,27/03/2000 / m 1,,M,20/03/2018,27/03/2018 / e 1,2017-05-01,S,,,,,2018-03-27,E8
          903-166 2 REVIEW               | 2018 | r 1,,,PN1 | r 1,,01/05/2017,PN1
          903-167 2 REVIEW_CODE          | 2018 | r 1,,01/05/2017,PN8 | r 1,,01/05/2017,PN7
          903-440 2 REVIEW_CODE          | 2018 | h 1,1,01/05/2013 / r 1,,01/05/2017,PN0 | h 1,1,02/05/2013 / r 1,,01/05/2017,PN0
          903-441 2 REVIEW_CODE          | 2018 | h 1,1,02/05/2013 / r 1,,01/05/2017,PN1 | h 1,1,01/05/2013 / r 1,,01/05/2017,PN1
          903-399 2 REVIEW               | 2018 | r 1,,01/05/2017,PN1 / e 1,2017-05-01,S,V3 | r 1,,01/05/2017,PN1 / e 1,2017-05-01,S,C2
          903-304 2 DUC                  | 2018 | u 1,1,,28/03/2026 | u 1,1,,27/03/2026
          903-SW02STG1 2 SW_ID           | 2024 | w 1,,AB1,01/05/2023 | w 1,,XX1,01/05/2023
          903-SW01aSTG1 2 SW_ID          | 2025 | w 1,,,01/05/2024 | w 1,,SW1,01/05/2024
          903-SW09STG2 2 SW_DEC          | 2024 | w 1,,SW1,01/05/2023,01/05/2023 | w 1,,SW1,01/05/2023,02/05/2023
          903-SW08STG2 2 SW_DEC          | 2024 | w 1,,SW1,01/05/2023 / w 1,,SW2,01/06/2023 | w 1,,SW1,01/05/2023,01/06/2023 / w 1,,SW2,01/06/2023
          903-559 2 DATE_PLACED          | 2018 | lp 9,,01/05/2016 / le 1,2016-05-01,S,C2 / p 1,,31/03/2017 | lp 9,,01/05/2016 / le 1,2016-05-01,S,C2 / p 1,,01/04/2017
          903-559 2 DATE_PLACED          | 2018 | lp 9,,01/05/2016 / lp 1,, / le 1,2016-05-01,S,C2 / p 1,,31/03/2017 | lp 9,,01/05/2016 / p 1,,31/03/2017
          903-560 2 DATE_PLACED          | 2018 | lp 1,,01/05/2016 / p 1,,02/05/2016 | lp 1,,01/05/2016 / p 1,,02/05/2017 / p 1,,2016-05-01,01/02/2017
          903-560 2 DATE_PLACED          | 2018 | lp 1,,01/05/2016 / p 1,, | lp 1,,01/05/2016,01/06/2016,RD1 / p 1,,02/05/2017
          903-561 2 DATE_PLACED          | 2018 | lp 1,,01/05/2016,01/06/2016,RD1 / p 1,,01/05/2016 | lp 1,,01/05/2016 / p 1,,01/05/2016
          903-584 2 DATE_PLACED          | 2018 | lp 1,,01/05/2016,01/06/2016,RD1 / p 1,,30/04/2016 | lp 1,,01/05/2016,01/06/2016,RD1 / p 1,,02/05/2016
          903-583 2 DATE_PLACED_CEASED   | 2018 | p 1,,01/05/2016 / p 1,,01/06/2017 | p 1,,01/05/2016,01/02/2017,RD1 / p 1,,01/06/2017
          '903-576 null '                 | 2018 | lm 1,,M,30/03/2017 / m 1,,M,01/04/2017 | lm 1,,M,30/03/2017 / m 1,,M,2017-03-30,02/04/2017
          '903-576 null '                 | 2018 | lm 1,,M,30/03/2017 / m 9,,M,01/04/2017 | lm 1,,M,30/03/2017,31/03/2017 / m 9,,M,01/04/2017
          903-209 2 UPN                  | 2018 | h 1,1,31/08/2012,WROM,UN1 | h 1,1,01/09/2012,WROM,UN1
          903-210 2 UPN                  | 2018 | h 1,1,27/03/2008,WROM,UN4 / e 1,2018-03-23,S,C2 | h 1,1,27/03/2008,WROM,UN4 / e 1,2018-03-24,S,C2
          903-210 2 UPN                  | 2018 | h 1,1,27/03/2008,WROM,UN4 / e 1,2018-03-01,S,C2,N1,U6,PR1,2018-03-26,X1 / e 1,2018-03-26,P,C2 | h 1,1,27/03/2008,WROM,UN4 / e 1,2018-03-01,S,C2,N1,U6,PR1,2018-03-20,E4A / e 1,2018-03-26,S,C2
          903-607 2 MOTHER               | 2018 | h 1,2,27/03/2002,WROM,UN2 / e 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,E4A | h 1,2,27/03/2002,WROM,UN2,0 / e 1,2017-05-01,S,C2,N1,U6,PR1,2017-06-01,E4A
          903-628 2 MOTHER               | 2018 | h 1,2,27/03/1999,WROM,UN2,0 / e 9,2017-05-01,S / o 1,,YES,F1,T1 | h 1,2,27/03/1999,WROM,UN2,0 / e 1,2017-05-01,S / o 1,,YES,F1,T1
          903-347 2 ACCOM                | 2018 | h 1,1,02/04/1999 / o 1,,YES,F1,T1 | h 1,1,01/04/1999 / o 1,,YES,F1,T1
          903-SW10STG2 3 SW_DECOM        | 2024 | w 1,,SW1,01/05/2023,02/06/2023 / w 1,,SW2,01/06/2023 | w 1,,SW1,01/05/2023,01/06/2023 / w 1,,SW2,01/06/2023
          """)
  void speaksOfTheOneAndNotOfTheOther(String says, int year, String of, String without) {
    List<String> said = WrittenReturns.said(year, of);
    assertTrue(said.contains(says), () -> of + " says only " + said);
    String rule = says.substring(0, says.indexOf(' '));
    List<String> silent = WrittenReturns.said(year, without);
    assertFalse(
        silent.stream().anyMatch(line -> line.startsWith(rule + " ")),
        () -> without + " says " + silent);
  }

  @Test
  void aRuleOfALaterYearIsNotAskedOfAnEarlierReturn() {
    // 903-SW02STG1, 903-233
    assertFalse(WrittenReturns.said(2018, "w 1,,AB1,01/05/2017").contains("903-SW02STG1 2 SW_ID"));
    String reason = "e 1,2017-05-01,S,C2,N1,U6,PR1,,,CARPL,S60 1AA,S65 1AB,1234567";
    assertEquals(List.of(), WrittenReturns.said(2018, reason));
  }

  @Test
  void everyYearHasEachRuleOnceInTheVersionThatCameLast() {
    for (int year = 1992; year <= 2030; year++) {
      Collection<ReturnRule> rules = ReturnRules.of(year);
      Set<RuleId> ids = rules.stream().map(ReturnRule::id).collect(Collectors.toSet());
      assertEquals(rules.size(), ids.size(), "in " + year);
      for (ReturnRule rule : rules) {
        int asked = year;
        int newest =
            ReturnRules.ALL.stream()
                .filter(r -> r.id().equals(rule.id()) && r.since() <= asked)
                .mapToInt(ReturnRule::since)
                .max()
                .orElseThrow();
        assertEquals(newest, rule.since(), rule.id() + " in " + year);
      }
    }
    assertEquals(
        ReturnRules.of(2023).stream().map(ReturnRule::id).toList(),
        ReturnRules.of(2010).stream().map(ReturnRule::id).toList(),
        "older returns are asked the rules of 2022-23");
    assertTrue(
        ReturnRules.of(2026).stream()
            .map(ReturnRule::id)
            .toList()
            .containsAll(ReturnRules.of(2023).stream().map(ReturnRule::id).toList()),
        "a year's rules extend the last year's");
  }

  @Test
  void everyRuleIsNamedByATest() throws IOException {
    Set<String> named = new TreeSet<>();
    Path tests = Path.of("src/test/java/uk/kith/placements/engine/ssda903");
    try (Stream<Path> files = Files.list(tests)) {
      for (Path file : files.toList()) {
        NAMED.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(named::add);
      }
    }
    Set<String> rules = new TreeSet<>();
    ReturnRules.ALL.stream()
        .map(rule -> rule.id().value())
        .filter(id -> id.startsWith("903-"))
        .forEach(rules::add);
    assertTrue(rules.size() >= 80, "published rules: " + rules.size());
    rules.removeAll(named);
    assertEquals(Set.of(), rules, "rules that no test names");
  }
}
