// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_refusal.h"

namespace nuanxin {

QString InputRefusal::where(const QString& sheet, int row) const {
    if (sheet.isEmpty()) {
        return row > 0 ? tr("“%1”第%2行").arg(m_file).arg(row) : tr("“%1”").arg(m_file);
    }
    return row > 0 ? tr("“%1”的工作表“%2”第%3行").arg(m_file, sheet).arg(row)
                   : tr("“%1”的工作表“%2”").arg(m_file, sheet);
}

Error InputRefusal::empty() const {
    return badInput(tr("“%1”是空文件，里面没有内容。").arg(m_file));
}

Error InputRefusal::tooLarge(qint64 limitBytes) const {
    return badInput(tr("“%1”太大，超过了%2兆字节，请分成几个文件。").arg(m_file).arg(limitBytes >> 20));
}

Error InputRefusal::damaged(const QString& detail) const {
    return badInput(tr("“%1”不完整或已损坏，请让对方重新发来。").arg(m_file), detail);
}

Error InputRefusal::damagedSheet(const QString& sheet, int row, const QString& detail) const {
    return badInput(tr("%1读不下去，文件不完整或已损坏，请让对方重新发来。").arg(where(sheet, row)), detail);
}

Error InputRefusal::encrypted() const {
    return badInput(tr("“%1”设有打开密码，请先用表格软件去掉密码再导入。").arg(m_file));
}

Error InputRefusal::notASheet(const QString& whatItIs) const {
    return badInput(tr("“%1”不是表格，它其实是%2。").arg(m_file, whatItIs));
}

Error InputRefusal::saveAsXlsx(const QString& whatItIs) const {
    return badInput(tr("“%1”其实是%2，请用表格软件打开后另存为 XLSX 再导入。").arg(m_file, whatItIs));
}

Error InputRefusal::unknownEncoding(int line) const {
    return badInput(
        tr("“%1”第%2行的文字既不是 UTF-8 也不是 GB18030 编码，请另存为 XLSX 再导入。").arg(m_file).arg(line));
}

Error InputRefusal::noSheets() const {
    return badInput(tr("“%1”里没有工作表。").arg(m_file));
}

Error InputRefusal::bomb() const {
    return badInput(tr("“%1”展开后大得不正常，不像一份名册，没有读入。").arg(m_file));
}

Error InputRefusal::unsafeXml(const QString& part) const {
    return badInput(tr("“%1”里有表格文件不该有的写法，为安全起见没有读入。").arg(m_file), part);
}

Error InputRefusal::tooMany(const QString& what) const {
    return badInput(tr("“%1”里的%2太多，请分成几个文件。").arg(m_file, what));
}

Error InputRefusal::tooManyColumns(const QString& sheet, int row, int limit) const {
    return badInput(
        tr("%1用到了第%2列以后，不像一份名册，请删去多余的列。").arg(where(sheet, row)).arg(limit));
}

Error InputRefusal::textTooLong(const QString& sheet, int row, qint64 limit) const {
    return badInput(tr("%1有一格文字超过%2字，请改短。").arg(where(sheet, row)).arg(limit));
}

}  // namespace nuanxin
