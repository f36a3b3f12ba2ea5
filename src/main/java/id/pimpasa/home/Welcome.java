package id.pimpasa.home;

import java.util.List;

/**
 * Who is signed in, as the start page greets them.
 *
 * @param positions each position with its office; none for an administrator, who has no work in the processes
 * @param work what waits for them; nothing for an administrator
 * @param readsVisits whether the page of visits shows them anything
 * @param judgesVillages whether they keep the villages' profiles
 * @param readsAccuracy whether they see how well risks were judged
 * @param readsFigures whether the page of figures is open to them
 * @param readsReports whether the offices' monthly reports are
 * @param editsTexts whether they edit the words of decrees
 */
record Welcome(
        String name,
        List<Position> positions,
        boolean administrator,
        NextWork.Work work,
        boolean readsVisits,
        boolean judgesVillages,
        boolean readsAccuracy,
        boolean readsFigures,
        boolean readsReports,
        boolean editsTexts) {

    record Position(String title, String office) {}
}
