package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PromotionFile;
import id.pimpasa.outreach.domain.GoalScores;
import id.pimpasa.outreach.domain.IndexCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A promotion as forms show it: what the approved reports prove, what the officer says, and who has done what. */
@Component
class PromotionView {

    private final PromotionFile file;

    PromotionView(PromotionFile file) {
        this.file = file;
    }

    Map<String, Object> of(String id) {
        var record = file.read(id);
        var values = new HashMap<String, Object>();
        values.put("number", record.number());
        values.put("village", record.village());
        values.put("step", record.step());
        values.put(
                "level",
                record.index().level().label() + ". " + scores(record.index().scores()));
        values.put("proof", proof(record.index().counts()));
        values.put("reasonsBefore", record.reasons());
        values.put("files", "**Bukti**\n\n" + links(record.files()));
        values.put("history", record.history());
        return values;
    }

    private static String scores(GoalScores scores) {
        return "Mandiri %d, melek hukum %d, tanggap %d, masing-masing dari 100."
                .formatted(scores.selfReliance(), scores.legalLiteracy(), scores.responsiveness());
    }

    private static String proof(IndexCounts counts) {
        return """
                Layanan di desa: %d hari, %d orang dilayani, %d pertanyaan dijawab
                Penyuluhan: %d kali, %d peserta, kenaikan nilai tes rata-rata %d
                Pemantauan: %d kunjungan, %d pernyataan temuan, %d komitmen ditepati""".formatted(
                        counts.serviceDays(),
                        counts.peopleServed(),
                        counts.questionsAnswered(),
                        counts.sessions(),
                        counts.participants(),
                        counts.averageGain(),
                        counts.watchVisits(),
                        counts.statements(),
                        counts.commitmentsKept());
    }

    private static String links(List<String> paths) {
        return paths.isEmpty()
                ? "Belum ada"
                : IntStream.range(0, paths.size())
                        .mapToObj(index -> "[Buka bukti %d](%s)".formatted(index + 1, paths.get(index)))
                        .collect(Collectors.joining(" · "));
    }
}
