// SPDX-License-Identifier: GPL-3.0-or-later
// Writes han_tables.cpp (see core/text/han_tables.h). Runs while building, so that ICU is not in the program.
//   readings            ICU Han-Latin; further dictionary readings from Unihan kTGHZ2013 and kXHC1983
//   readings in names   ICU Han-Latin/Names, with surnames.tsv over it
//   stroke counts       Unihan kTotalStrokes, its first value, which is the mainland's. ICU's zh-u-co-stroke
//   has the
//                       counts of Taiwan (陈 8, 花 8 instead of 7), wrong for a roster of the mainland
//   order within one    five-stroke order 横竖撇点折 from rime-stroke: GB 13000.1
//   字符集汉字字序（笔画序）规范 traditional         ICU Traditional-Simplified
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uniset.h>
#include <unicode/usetiter.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/text/han_tables.h"

using icu::UnicodeString;
using nuanxin::text::tables::kEnd;
using nuanxin::text::tables::kPageSize;

namespace {

[[noreturn]] void fail(const std::string& why) {
    std::cerr << "make_text_tables: " << why << '\n';
    std::exit(1);
}

std::string utf8(const UnicodeString& text) {
    std::string result;
    return text.toUTF8String(result);
}

std::vector<std::string> split(const std::string& line, char separator) {
    std::vector<std::string> fields;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, separator);) {
        fields.push_back(field);
    }
    return fields;
}

std::ifstream opened(const char* path) {
    std::ifstream file(path);
    if (!file) {
        fail(std::string("cannot read ") + path);
    }
    return file;
}

class Transliteration {
public:
    explicit Transliteration(const char* id) {
        UErrorCode error = U_ZERO_ERROR;
        m_inner.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
        if (!m_inner) {
            fail(std::string("this ICU has no ") + id);
        }
    }
    UnicodeString of(UnicodeString text) const {
        m_inner->transliterate(text);
        return text;
    }

private:
    std::unique_ptr<icu::Transliterator> m_inner;
};

// --- syllables

struct Syllable {
    std::string plain;
    UnicodeString marked;
    std::string letters;  // plain with u for v
    int tone = 5;

    auto order() const { return std::make_tuple(letters, plain != letters, tone); }
};

Syllable syllableOf(const UnicodeString& marked) {
    UErrorCode error = U_ZERO_ERROR;
    const UnicodeString parts = icu::Normalizer2::getNFDInstance(error)->normalize(marked, error);
    Syllable syllable;
    syllable.marked = marked;
    for (int i = 0; i < parts.length(); ++i) {
        const char16_t c = parts[i];
        const std::u16string tones = u"\u0304\u0301\u030c\u0300";
        if (c >= u'a' && c <= u'z') {
            syllable.plain += static_cast<char>(c);
            syllable.letters += static_cast<char>(c);
        } else if (c == u'\u0308') {
            syllable.plain.back() = 'v';
        } else if (const auto tone = tones.find(c); tone != std::u16string::npos) {
            syllable.tone = static_cast<int>(tone) + 1;
        } else if (c != u'\u0302') {  // ê
            return {};
        }
    }
    return syllable.plain.size() < 8 && marked.length() < 8 ? syllable : Syllable();
}

// --- what the sources say

struct Han {
    std::map<char32_t, UnicodeString> reading;
    std::map<char32_t, std::vector<UnicodeString>> others, inNames;
    std::map<UnicodeString, std::vector<UnicodeString>> surnames;
    std::map<char32_t, int> strokes;
    std::map<char32_t, int> strokeOrder;
    std::map<char32_t, char32_t> simplified;
};

// "288.230:pǔ" or "0890.110,0891.010:pǔ": what stands behind the colon
UnicodeString afterColon(const std::string& item) {
    return UnicodeString::fromUTF8(item.substr(item.find(':') + 1));
}

void readUnihan(const char* path, Han& han) {
    auto file = opened(path);
    for (std::string line; std::getline(file, line);) {
        const auto fields = split(line, '\t');
        if (fields.size() != 3 || fields[0].rfind("U+", 0) != 0) {
            continue;
        }
        const auto character = static_cast<char32_t>(std::stoul(fields[0].substr(2), nullptr, 16));
        if (fields[1] == "kTotalStrokes") {
            han.strokes[character] = std::stoi(fields[2]);
        } else if (fields[1] == "kTGHZ2013" || fields[1] == "kXHC1983") {
            for (const std::string& item : split(fields[2], ' ')) {
                han.others[character].push_back(afterColon(item));
            }
        }
    }
}

// The order of strokes as the standard of the mainland writes it. The source lists the sequence of Taiwan
// first (a hook counted as a turn), the mainland's last; one that has another number of strokes belongs to
// another form.
void readStrokeOrder(const char* path, Han& han) {
    std::map<char32_t, std::string> sequence;
    auto file = opened(path);
    for (std::string line; std::getline(file, line);) {
        const auto fields = split(line, '\t');
        if (fields.size() < 2) {
            continue;
        }
        const UnicodeString text = UnicodeString::fromUTF8(fields[0]);
        const auto character = static_cast<char32_t>(text.char32At(0));
        const auto strokes = han.strokes.find(character);
        // Beyond the BMP the order by code point (radical and strokes) is good enough and keeps the table
        // small.
        if (character < 0x10000 && text.length() == 1 && strokes != han.strokes.end() &&
            static_cast<int>(fields[1].size()) == strokes->second) {
            std::string order = fields[1];
            for (char& stroke : order) {
                stroke = static_cast<char>('1' + std::string("hspnz").find(stroke));
            }
            sequence[character] = order;
        }
    }
    std::map<int, std::vector<std::pair<std::string, char32_t>>> byCount;
    for (const auto& [character, order] : sequence) {
        byCount[han.strokes[character]].emplace_back(order, character);
    }
    for (auto& [count, characters] : byCount) {
        std::sort(characters.begin(), characters.end());
        for (std::size_t i = 0; i < characters.size(); ++i) {
            han.strokeOrder[characters[i].second] = static_cast<int>(i) + 1;
        }
    }
}

void askIcu(Han& han) {
    const Transliteration latin("Han-Latin"), names("Han-Latin/Names"), simplify("Traditional-Simplified");
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeSet everyHan(u"[[:Script=Han:]&[:Ideographic:]]", error);
    for (icu::UnicodeSetIterator it(everyHan); it.next();) {
        const auto character = static_cast<char32_t>(it.getCodepoint());
        const UnicodeString text(it.getCodepoint());
        const UnicodeString reading = latin.of(text);
        if (!syllableOf(reading).plain.empty()) {
            han.reading[character] = reading;
            if (character < 0x10000) {
                const UnicodeString first = names.of(text);
                if (first != reading) {
                    han.surnames[text] = {first};
                }
                // Behind another character Names shows what it reads so anywhere in a name.
                const UnicodeString behind = names.of(UnicodeString(u"一").append(text));
                const UnicodeString second = behind.tempSubString(behind.indexOf(u' ') + 1);
                if (second != reading) {
                    han.inNames[character] = {second};
                }
            }
        }
        const UnicodeString simple = simplify.of(text);
        if (simple != text && simple.countChar32() == 1) {
            han.simplified[character] = static_cast<char32_t>(simple.char32At(0));
        }
    }
}

void readSurnames(const char* path, Han& han) {
    const Transliteration names("Han-Latin/Names");
    auto file = opened(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        const auto fields = split(line, '\t');
        const UnicodeString surname = UnicodeString::fromUTF8(fields[0]);
        const std::string given = fields.size() > 1 ? fields[1] : std::string();
        std::vector<UnicodeString> readings;
        for (const std::string& reading : split(given.empty() ? utf8(names.of(surname)) : given, ' ')) {
            readings.push_back(UnicodeString::fromUTF8(reading));
        }
        if (static_cast<int>(readings.size()) != surname.length() || surname.length() > 2) {
            fail("surnames.tsv: " + line);
        }
        if (surname.length() == 1 && names.of(surname) == readings[0]) {
            fail("surnames.tsv: ICU reads so already: " + line);
        }
        han.surnames[surname] = readings;
    }
}

// --- writing

class Writer {
public:
    Writer(const char* path, const Han& han) : m_path(path), m_han(han) { collectSyllables(); }

    bool write() {
        m_out << "// Made by make_text_tables; do not edit.\n#include \"core/text/han_tables.h\"\n\n"
                 "namespace nuanxin::text::tables {\n\n";
        writeSyllables();
        writePages<char32_t>("Reading", "std::uint16_t", m_han.reading,
                             [this](const UnicodeString& r) { return number(r) + 1; });
        writePages<char32_t>("Strokes", "std::uint8_t", m_han.strokes, [](int strokes) { return strokes; });
        writePages<char32_t>("StrokeOrder", "std::uint16_t", m_han.strokeOrder,
                             [](int order) { return order; });
        writeReadings("kOtherReading", m_han.others, true);
        writeReadings("kNameReading", m_han.inNames, false);
        writeSurnames();
        m_out << "const Simplified kSimplified[] = {\n";
        for (const auto& [from, to] : m_han.simplified) {
            m_out << "{" << unsigned(from) << "," << unsigned(to) << "},\n";
        }
        m_out << "};\nconst int kSimplifiedCount = " << m_han.simplified.size() << ";\n\n";
        // FNV-1a over all that stands above: other contents, another version.
        std::uint64_t hash = 0xcbf29ce484222325U;
        for (const char byte : m_out.str()) {
            hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
        }
        m_out << "const char kVersion[] = \"" << std::hex << hash << "\";\n\n}\n";
        std::ofstream file(m_path);
        file << m_out.str() << std::flush;
        return file.good();
    }

private:
    void collectSyllables() {
        const auto add = [this](const UnicodeString& marked) {
            const Syllable syllable = syllableOf(marked);
            if (!syllable.plain.empty()) {
                m_syllables.emplace(utf8(marked), syllable);
            }
        };
        for (const auto& [character, reading] : m_han.reading) {
            add(reading);
        }
        for (const auto* lists : {&m_han.others, &m_han.inNames}) {
            for (const auto& [character, readings] : *lists) {
                std::for_each(readings.begin(), readings.end(), add);
            }
        }
        for (const auto& [surname, readings] : m_han.surnames) {
            std::for_each(readings.begin(), readings.end(), add);
        }
        for (const auto& [marked, syllable] : m_syllables) {
            m_ordered.push_back(syllable);
        }
        std::sort(m_ordered.begin(), m_ordered.end(),
                  [](const Syllable& a, const Syllable& b) { return a.order() < b.order(); });
        for (std::size_t i = 0; i < m_ordered.size(); ++i) {
            m_numbers[utf8(m_ordered[i].marked)] = static_cast<int>(i);
        }
    }

    int number(const UnicodeString& marked) const {
        const auto found = m_numbers.find(utf8(marked));
        if (found == m_numbers.end()) {
            fail("not a syllable: " + utf8(marked));
        }
        return found->second;
    }

    void writeSyllables() {
        m_out << "const SyllableText kSyllables[] = {\n";
        for (const Syllable& syllable : m_ordered) {
            m_out << "{\"" << syllable.plain << "\",u\"" << utf8(syllable.marked) << "\"},\n";
        }
        m_out << "};\nconst int kSyllableCount = " << m_ordered.size() << ";\n\n";
    }

    template <typename Key, typename Value, typename Encode>
    void writePages(const char* name, const char* type, const std::map<Key, Value>& values, Encode encode) {
        std::map<std::array<int, kPageSize>, int> known;
        std::vector<std::array<int, kPageSize>> pages;
        std::vector<int> index;
        for (char32_t start = 0; start < kEnd; start += kPageSize) {
            std::array<int, kPageSize> page{};
            for (auto it = values.lower_bound(start); it != values.end() && it->first < start + kPageSize;
                 ++it) {
                page[it->first - start] = encode(it->second);
            }
            const auto [place, fresh] = known.emplace(page, static_cast<int>(pages.size()));
            if (fresh) {
                pages.push_back(page);
            }
            index.push_back(place->second);
        }
        m_out << "const std::uint16_t k" << name << "Index[] = {\n";
        for (std::size_t i = 0; i < index.size(); ++i) {
            m_out << index[i] << (i % 32 == 31 ? ",\n" : ",");
        }
        m_out << "};\nconst " << type << " k" << name << (name == std::string("Reading") ? "s" : "")
              << "[] = {\n";
        for (const auto& page : pages) {
            for (unsigned i = 0; i < kPageSize; ++i) {
                m_out << page[i] << (i % 32 == 31 ? ",\n" : ",");
            }
        }
        m_out << "};\n\n";
    }

    // Other readings matter for search only, where tones do not: one for each spelling that differs.
    void writeReadings(const std::string& name, const std::map<char32_t, std::vector<UnicodeString>>& lists,
                       bool onlyOtherLetters) {
        std::size_t count = 0;
        m_out << "const OtherReading " << name << "s[] = {\n";
        for (const auto& [character, readings] : lists) {
            std::set<std::string> seen;
            const auto first = m_han.reading.find(character);
            if (first != m_han.reading.end() && onlyOtherLetters) {
                seen.insert(syllableOf(first->second).plain);
            }
            for (const UnicodeString& reading : readings) {
                const Syllable syllable = syllableOf(reading);
                if (!syllable.plain.empty() && seen.insert(syllable.plain).second) {
                    m_out << "{" << unsigned(character) << "," << number(reading) << "},\n";
                    ++count;
                }
            }
        }
        m_out << "};\nconst int " << name << "Count = " << count << ";\n\n";
    }

    void writeSurnames() {
        m_out << "const Surname kSurnames[] = {\n";
        for (const auto& [surname, readings] : m_han.surnames) {
            m_out << "{u\"" << utf8(surname) << "\",{" << number(readings[0]) << ","
                  << (readings.size() > 1 ? number(readings[1]) : 0) << "}},\n";
        }
        m_out << "};\nconst int kSurnameCount = " << m_han.surnames.size() << ";\n\n";
    }

    std::ostringstream m_out;
    std::string m_path;
    const Han& m_han;
    std::map<std::string, Syllable> m_syllables;
    std::vector<Syllable> m_ordered;
    std::map<std::string, int> m_numbers;
};

}  // namespace

int main(int argc, char* argv[]) {
    if (argc != 5) {
        fail("usage: make_text_tables unihan.txt stroke.dict.yaml surnames.tsv han_tables.cpp");
    }
    Han han;
    readUnihan(argv[1], han);
    readStrokeOrder(argv[2], han);
    askIcu(han);
    readSurnames(argv[3], han);
    if (!Writer(argv[4], han).write()) {
        fail(std::string("cannot write ") + argv[4]);
    }
    return 0;
}
