-- The legal basis of the letters of outreach, by the day from which it holds, as that of decrees. The secretariat edits it.
INSERT INTO pimpasa.document_text (template, section, position, text, valid_from, valid_until) VALUES
('ASSIGNMENT_LETTER', 'RECALLING', 1, 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian, Pasal 89;', '2011-05-05', '2024-10-16'),
('ASSIGNMENT_LETTER', 'RECALLING', 1, 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 63 Tahun 2024, Pasal 89;', '2024-10-17', NULL),
('ACTIVITY_REPORT', 'RECALLING', 1, 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian, Pasal 89;', '2011-05-05', '2024-10-16'),
('ACTIVITY_REPORT', 'RECALLING', 1, 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 63 Tahun 2024, Pasal 89;', '2024-10-17', NULL);
