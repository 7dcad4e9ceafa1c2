// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sql_functions.h"

#include <sqlite3.h>

#include "core/ledger/error.h"
#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/han.h"
#include "core/text/pinyin.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

constexpr int kWordsEdition = 1;  // goes up when search_words() is changed

QString textOf(sqlite3_value* value) {
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                             sqlite3_value_bytes(value));
}

void give(sqlite3_context* context, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text64(context, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

// Chinese characters one by one, other letters and digits in runs.
void appendSpelling(QStringList& words, const QString& text) {
    QString run;
    const auto endRun = [&] {
        if (!run.isEmpty()) {
            words << run;
            run.clear();
        }
    };
    for (const char32_t c : text::foldForSearch(text).toUcs4()) {
        if (text::isHan(c) || text::isPrivateUse(c)) {
            endRun();
            words << text::fromCodePoint(c);
        } else if (QChar::isLetterOrNumber(c)) {
            run += text::fromCodePoint(c);
        } else {
            endRun();
        }
    }
    endRun();
}

void pinyinPlace(sqlite3_context* context, int, sqlite3_value** arguments) {
    sqlite3_result_int64(context, text::pinyinPlace(textOf(arguments[0])));
}

void strokePlace(sqlite3_context* context, int, sqlite3_value** arguments) {
    sqlite3_result_int64(context, text::strokePlace(textOf(arguments[0])));
}

void wordsOfWorkplace(sqlite3_context* context, int, sqlite3_value** arguments) {
    const QString name = textOf(arguments[0]);
    QStringList words;
    appendSpelling(words, name);
    give(context, QStringList(words + text::indexPinyinOf(name)).join(u' '));
}

void wordsOfWorker(sqlite3_context* context, int, sqlite3_value** arguments) {
    give(context, searchWords(textOf(arguments[0]), textOf(arguments[1]), textOf(arguments[2])));
}

void add(sqlite3* connection, const char* name, int arguments,
         void (*function)(sqlite3_context*, int, sqlite3_value**)) {
    constexpr int kTraits = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    if (sqlite3_create_function_v2(connection, name, arguments, kTraits, nullptr, function, nullptr, nullptr,
                                   nullptr) != SQLITE_OK) {
        throw Error(ErrorKind::Internal, {}, QString::fromUtf8(sqlite3_errmsg(connection)));
    }
}

}  // namespace

void registerSqlFunctions(sqlite3* connection) {
    add(connection, "pinyin_place", 1, pinyinPlace);
    add(connection, "stroke_place", 1, strokePlace);
    add(connection, "search_words", 1, wordsOfWorkplace);
    add(connection, "search_words", 3, wordsOfWorker);
}

QString searchWords(const QString& name, const QString& documentName, const QString& phoneTail) {
    QStringList words;
    appendSpelling(words, name);
    words += text::indexPinyin(name);
    if (!documentName.isEmpty()) {
        appendSpelling(words, documentName);
        words += text::indexPinyin(documentName);
    }
    if (!phoneTail.isEmpty()) {
        words << phoneTail;
    }
    return words.join(u' ');
}

QString sqlFunctionsVersion() {
    return QStringLiteral("%1-%2").arg(kWordsEdition).arg(text::tablesVersion());
}

}  // namespace nuanxin
