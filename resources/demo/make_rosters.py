# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the rosters of the demo beside this file; run by hand, its results are committed.

Nobody in them exists: names are drawn by lot, identity numbers begin with the county code 361199, which was never
given out, and phones are 199 0000 xxxx. Needs openpyxl, and LibreOffice for the old XLS. The same people every time.
"""
import datetime
import pathlib
import random
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

HERE = pathlib.Path(__file__).resolve().parent
lot = random.Random(361199)

STREETS = {"朝晖街道": ["晨光社区", "启明社区", "和煦社区"], "清溪街道": ["溪畔社区", "桥南社区", "桥北社区"],
           "望山街道": ["松林社区", "竹园社区", "梅岭社区"], "丰禾镇": ["东禾村", "西禾村", "镇中社区"]}
JIANGLAN, HEFENG = "示范区江岚即时配送有限公司", "示范区禾风外卖配送有限公司"
YUNSHAN, FEIYAN, LINLI = "示范区云杉速递有限公司", "示范区飞雁快递服务有限公司", "示范区邻里驿快递有限公司"
ANTU, TONGYUAN, QINGHE = "示范区安途网约车服务有限公司", "示范区通远货运有限公司", "示范区青禾网络传媒有限公司"

SURNAMES = ("王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾"
            "丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹")
GIVEN = {"男": "安彬博昌辰诚川达东帆方飞峰刚光广国海浩恒洪华辉佳嘉建健杰金锦俊凯康科磊"
              "立良林明宁鹏平奇启强庆荣瑞胜书顺松涛腾天伟文武翔新信兴旭阳毅勇宇远泽振志",
         "女": "爱冰彩晨春丹芳芬凤桂红慧佳洁静娟兰丽莲玲露梅美敏娜宁佩萍倩琴青清秋如珊淑婷薇文霞湘晓欣秀雪雅艳燕瑶怡颖雨玉媛月云芸珍"}
# Surnames that are read otherwise than their characters, and the people who hold a role in the demo.
NAMED = [("仇明朗", "男"), ("单雨桐", "女"), ("欧阳思齐", "男"), ("解家宁", "男"), ("曾以安", "男"), ("区静文", "女"),
         ("阿依努尔·买合木提", "女"), ("覃望舒", "男")]

tails = lot.sample(range(1000, 10000), 600)
names = {name for name, _ in NAMED}


def new_phone():
    return "1990000%d" % tails.pop()


def identity(birth, sex):
    body = birth.strftime("361199%Y%m%d") + "%03d" % (lot.randrange(50, 400) * 2 + (sex == "男"))
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, weights)) % 11]


def credit_code(body):
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    return body + signs[-sum(signs.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def drawn_name(sex):
    while True:
        name = lot.choice(SURNAMES) + "".join(lot.sample(GIVEN[sex], lot.choice([1, 2, 2, 2])))
        if name not in names:
            names.add(name)
            return name


def person(street, job, employer="", site="", platform="", named=None):
    sex = named[1] if named else lot.choices(["男", "女"], [6, 4] if job == "网络主播" else [83, 17])[0]
    birth = datetime.date(lot.randrange(1972, 2007), lot.randrange(1, 13), lot.randrange(1, 29))
    start = datetime.date(lot.randrange(2019, 2026), lot.randrange(1, 13), lot.randrange(1, 29))
    if birth.year > 2003:
        start = datetime.date(2025, start.month, start.day)
    politics = lot.choices(["群众", "共青团员", "中共党员", "中共预备党员", "入党积极分子", "入党申请人"],
                           [60, 20 if birth.year > 1997 else 0, 10, 2, 4, 4])[0]
    community = lot.choice(STREETS[street])
    return {"name": named[0] if named else drawn_name(sex), "sex": sex, "birth": birth, "id": identity(birth, sex),
            "phone": new_phone(), "politics": politics, "job": job, "employer": employer, "site": site,
            "platform": platform, "community": community, "start": start,
            "nation": "维吾尔族" if named and "·" in named[0] else lot.choices(["汉族", "土家族", "苗族", "回族"], [94, 2, 2, 2])[0],
            "school": lot.choices(["初中", "高中", "中专", "大专", "本科", "小学"], [30, 30, 15, 17, 6, 2])[0],
            "address": "%s%s路%d号%d幢%d0%d室" % (street, lot.choice("晨禾溪松竹云霞安"), lot.randrange(2, 99),
                                               lot.randrange(1, 12), lot.randrange(1, 7), lot.randrange(1, 5))}


def people(count, *args, named=(), **more):
    return [person(*args, named=named[i] if i < len(named) else None, **more) for i in range(count)]


def spelled(word):
    """The same thing as different clerks write it."""
    ways = {"群众": ["群众", "群众", "普通群众", "群众（普通公民）"], "共青团员": ["共青团员", "团员", "共青团"],
            "中共党员": ["中共党员", "党员", "正式党员", "共产党员"], "中共预备党员": ["预备党员", "中共预备党员"],
            "入党积极分子": ["入党积极分子", "积极分子"], "外卖配送员": ["外卖骑手", "骑手", "外卖小哥", "网约配送员", "送餐员"],
            "快递员": ["快递员", "快递小哥", "收派员", "快递"], "网约车司机": ["网约车司机", "网约车驾驶员", "滴滴司机", "专车司机"],
            "货车司机": ["货车司机", "货运司机", "大货车司机", "卡车司机"], "网络主播": ["网络主播", "主播", "带货主播", "电商主播"],
            "本科": ["本科", "大学本科"], "大专": ["大专", "专科"], "汉族": ["汉族", "汉"]}
    return lot.choice(ways.get(word, [word]))


def written(day):
    return lot.choice(["%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日"]) % (day.year, day.month, day.day)


def spaced(phone):
    return lot.choice(["%s %s %s", "%s-%s-%s", "%s %s %s "]) % (phone[:3], phone[3:7], phone[7:])


def wrong_check(number):
    return number[:17] + lot.choice([c for c in "0123456789X" if c != number[17]])


def rounded(number):
    """What is left of it in a number cell."""
    return int(number[:15] + "000")


def scientific(number):
    """What is left of it in a CSV that was saved from there."""
    return "%.5E" % rounded(number)


def sheet(book, title, widths, rows, top=3, merges=()):
    page = book.create_sheet(title)
    for row in rows:
        page.append(row)
    line = Side(style="thin")
    for row in page.iter_rows(min_row=top, max_row=len(rows), max_col=len(widths)):
        if row[0].value is not None or row[1].value is not None:
            for cell in row:
                cell.border = Border(left=line, right=line, top=line, bottom=line)
                cell.alignment = Alignment(vertical="center", wrap_text=cell.row <= top + 1)
                if isinstance(cell.value, datetime.date):
                    cell.number_format = "yyyy/m/d"
    for letter, width in zip("ABCDEFGHIJKLMNOPQ", widths):
        page.column_dimensions[letter].width = width
    for span in merges:
        page.merge_cells(span)
        page[span.split(":")[0]].alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    page["A1"].font = Font(size=16, bold=True)
    page["A1"].alignment = Alignment(horizontal="center")
    return page


def new_book():
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = "示范区"
    return book


# --- the people ---------------------------------------------------------------------------------------------------
riders = {"江岚朝晖站": people(30, "朝晖街道", "外卖配送员", JIANGLAN, "江岚朝晖站", "美团", named=NAMED[:2]),
          "江岚启明站": people(26, "朝晖街道", "外卖配送员", JIANGLAN, "江岚启明站", "饿了么", named=NAMED[2:3]),
          "江岚清溪站": people(28, "清溪街道", "外卖配送员", JIANGLAN, "江岚清溪站", "美团")}
couriers = {"云杉朝晖网点": people(24, "朝晖街道", "快递员", YUNSHAN, "云杉朝晖网点", named=NAMED[3:5]),
            "飞雁清溪网点": people(22, "清溪街道", "快递员", FEIYAN, "飞雁清溪网点", named=NAMED[5:6]),
            "云杉桥南网点": people(20, "清溪街道", "快递员", YUNSHAN, "云杉桥南网点")}
drivers = (people(34, "清溪街道", "网约车司机", ANTU, platform="滴滴", named=NAMED[6:7]) +
           people(10, "清溪街道", "网约车司机", ANTU, platform="曹操出行") +
           people(20, "望山街道", "货车司机", TONGYUAN, platform="货拉拉", named=NAMED[7:8]))
# 兴途 is on no list of employers: the import takes it onto the ledger.
newcomers = (people(20, "朝晖街道", "外卖配送员", platform="蜂鸟众包") + people(10, "朝晖街道", "快递员", LINLI) +
             people(8, "朝晖街道", "网约车司机", "示范区兴途汽车租赁有限公司", platform="滴滴") +
             people(12, "朝晖街道", "网络主播", platform="抖音"))
lot.shuffle(newcomers)
for politics, group in (("中共党员", riders["江岚朝晖站"][:1] + couriers["云杉朝晖网点"][:1] + drivers[44:45]),
                        ("入党积极分子", riders["江岚启明站"][:1] + couriers["飞雁清溪网点"][:1])):
    for one in group:
        one["politics"] = politics


# --- the files ----------------------------------------------------------------------------------------------------
def make_employers():
    book, rows, merges = new_book(), [], ["A1:O1"]
    rows.append(["示范区新就业群体企业和网点清单"])
    rows.append(["企业名称", "企业类型", "统一社会信用代码", "行业主管部门", "所在街道", "出资人", "出资人是否党员", "党建是否写入章程",
                 "写入章程时间", "从业人数", "网点名称", "网点地址", "网点负责人", "联系电话", "网点人数"])
    table = [(JIANGLAN, "外卖配送", "区商务局", "朝晖街道", "周启帆", "是", "是", "2024年5月", "90余",
              [("江岚朝晖站", "朝晖街道晨路12号", 32), ("江岚启明站", "朝晖街道霞路5号", 26), ("江岚清溪站", "清溪街道溪路88号", 30)]),
             (HEFENG, "外卖配送", "区商务局", "望山街道", "冯禾", "否", "否", None, "40",
              [("禾风望山站", "望山街道松路3号", 22), ("禾风丰禾站", "丰禾镇禾路21号", 18)]),
             (YUNSHAN, "快递", "区邮政业发展中心", "朝晖街道", "郑以安", "是", "是", "2023-11-20", "约45",
              [("云杉朝晖网点", "朝晖街道晨路30号", 25), ("云杉桥南网点", "清溪街道溪路7号", 20)]),
             (FEIYAN, "快递公司", "区邮政业发展中心", "清溪街道", "阎飞", "否", "否", None, "25", [("飞雁清溪网点", "清溪街道溪路61号", 25)]),
             (LINLI, "快递", "区邮政业发展中心", "丰禾镇", "倪丰年", "否", "否", None, "18", [("邻里驿丰禾网点", "丰禾镇禾路2号", 18)]),
             (ANTU, "网约车", "区交通运输局", "清溪街道", "顾明川", "是", "是", "2025.3.1", "超50", [("安途桥北车队", "清溪街道云路19号", 52)]),
             (TONGYUAN, "货运物流", "区交通运输局", "望山街道", "童远", "否", "否", None, "24",
              [("通远望山货运场", "望山街道竹路100号", 24)]),
             (QINGHE, "网络直播", "区委宣传部", "丰禾镇", "禾晓青", "否", "是", "2025年", "20余", [("青禾丰禾直播基地", "丰禾镇安路6号", 22)]),
             ("示范区快递行业协会", "社会组织", "区邮政业发展中心", "朝晖街道", None, "是", "是", "2022-09-08", "6", [])]
    for i, (name, kind, authority, street, owner, member, charter, on, count, sites) in enumerate(table):
        code = credit_code("91361199MA%07d" % (1002003 + 7919 * i))
        code = code[:-1] + ("1" if code[-1] != "1" else "2") if name == LINLI else code
        first = len(rows) + 1
        for j, (site, address, count_there) in enumerate(sites or [(None, None, None)]):
            head = [name, kind, code, authority, street, owner, member, charter, on, count] if j == 0 else [None] * 10
            contact = [site, address, drawn_name("男"), new_phone(), count_there]
            rows.append(head + (contact if site else []))
        merges += ["%s%d:%s%d" % (c, first, c, len(rows)) for c in "ABCDEFGHIJ" if len(sites) > 1]
    sheet(book, "企业和网点", [28, 10, 21, 16, 10, 9, 9, 9, 12, 9, 18, 20, 10, 14, 9], rows, 2, merges)
    book.save(HERE / "employers.xlsx")


def make_riders():
    """A head of two levels, the site merged beside its people, the head once more in the middle, subtotals."""
    book = new_book()
    upper = ["序号", "所属站点", "基本信息", None, None, None, "从业信息", None, None, None, "文化程度", "政治面貌", "现住社区"]
    lower = [None, None, "姓名", "性别", "身份证号", "手机号", "平台", "用工单位", "岗位", "入职时间"]
    rows = [["示范区江岚即时配送骑手花名册（2026年上半年）"], ["报送单位：江岚即时配送　　　报送日期：2026年6月18日"], upper, lower]
    merges = ["A1:M1", "A2:M2"]
    number = 0

    def merge_head(row):
        merges.extend("%s%d:%s%d" % (c, row, c, row + 1) for c in "ABKLM")
        merges.extend(["C%d:F%d" % (row, row), "G%d:J%d" % (row, row)])

    merge_head(3)
    for site, group in riders.items():
        if site == "江岚清溪站":
            merge_head(len(rows) + 1)
            rows.extend([upper, lower])
        first = len(rows) + 1
        for i, one in enumerate(group):
            number += 1
            known = one["id"]
            phone = int(one["phone"]) if site == "江岚启明站" else one["phone"]
            if number in (9, 23, 37, 52, 71):
                known = rounded(known)
            elif number in (15, 60):
                known = wrong_check(known)
            if number in (6, 18, 66):
                phone = spaced(one["phone"])
            elif number == 27:
                phone = one["phone"][:-1]
            start = "2025年2月30日" if number == 44 else one["start"] if number % 3 else written(one["start"])
            job = "站长" if number == 31 else spelled(one["job"])
            rows.append([number, site if i == 0 else None, one["name"], one["sex"], known, phone, one["platform"],
                         one["employer"], job, start, one["school"], spelled(one["politics"]), one["community"]])
        merges.append("B%d:B%d" % (first, len(rows)))
        rows.append(["小计", None, "%d人" % len(group)])
    rows.append(["合计", None, "%d人" % number])
    rows.append(["填表人：            审核人：            填表日期：2026年6月18日"])
    sheet(book, "骑手花名册", [6, 13, 18, 6, 21, 16, 9, 26, 12, 14, 9, 14, 12], rows, 3, merges)
    book.save(HERE / "riders.xlsx")


def make_couriers():
    """A cover sheet and a sheet for each site, as an old XLS."""
    book = new_book()
    cover = book.create_sheet("填表说明")
    for line in ("填表说明", "一、每个网点一张表，每月25日前报送。", "二、身份证号码请设为文本格式。"):
        cover.append([line])
    for site, group in couriers.items():
        rows = [["%s快递从业人员名单" % site], ["报送时间：2026年6月"],
                ["序号", "姓名", "性别", "民族", "身份证号码", "联系电话", "学历", "政治面貌", "工种", "入职日期", "所在社区",
                 "所属企业", "所属网点", "备注"]]
        for i, one in enumerate(group, 1):
            known = one["id"]
            if (site, i) == ("飞雁清溪网点", 8):
                known = wrong_check(known)
            elif (site, i) == ("云杉朝晖网点", 12):
                known = known[:17]
            phone = one["phone"]
            phone = spaced(phone) if i % 9 == 0 else "电话" + phone if i % 13 == 0 else phone
            rows.append([i, one["name"], one["sex"], spelled(one["nation"]), known, phone, spelled(one["school"]),
                         spelled(one["politics"]), spelled(one["job"]),
                         one["start"] if i % 2 else written(one["start"]), one["community"], one["employer"], site,
                         {3: "片区组长", 11: "夜班"}.get(i)])
        if site == "云杉桥南网点":
            rows.append([len(group) + 1] + rows[8][1:])
        rows.append(["合计", "%d人" % len(group)])
        rows.append(["制表人：　　　　　　负责人："])
        sheet(book, site, [6, 18, 6, 8, 21, 16, 8, 12, 10, 14, 12, 24, 16, 10], rows, 3, ["A1:N1", "A2:N2"])
    with tempfile.TemporaryDirectory() as folder:
        book.save(folder + "/couriers.xlsx")
        subprocess.run(["soffice", "--headless", "--convert-to", "xls:MS Excel 97", "--outdir", HERE,
                        folder + "/couriers.xlsx"], check=True)


def csv(rows):
    quoted = lambda cell: '"%s"' % cell if "," in cell or "\n" in cell else cell
    return "".join(",".join(quoted(str("" if cell is None else cell)) for cell in row) + "\r\n" for row in rows)


def make_street():
    """A street's own survey in GB18030: people the sites have sent already, with changes, and new ones."""
    head = ["序号", "姓名", "性别", "民族", "出生年月", "公民身份号码", "手机号码", "从业类型", "所属平台", "工作单位", "所在站点",
            "现居住地址", "所属社区", "政治面貌", "文化程度", "是否在岗", "备注"]
    rows = [["朝晖街道新就业群体摸排登记表"] + [""] * 16, ["摸排时间：2026年9月"] + [""] * 16, head]
    known = riders["江岚朝晖站"][:14] + riders["江岚启明站"][4:11] + couriers["云杉朝晖网点"][2:11]

    def add(one, **other):
        said = {"state": "在岗", "note": "", **one, **other}
        birth = said["birth"].strftime(lot.choice(["%Y-%m-%d", "%Y年%m月", "%Y.%m"]))
        rows.append([len(rows) - 2, said["name"], said["sex"], spelled(said["nation"]), birth, said["id"],
                     said["phone"], spelled(said["job"]), said["platform"], said["employer"], said["site"],
                     said["address"], said["community"], spelled(said["politics"]), spelled(said["school"]),
                     said["state"], said["note"]])

    for i, one in enumerate(known):
        change = {5: {"politics": "入党积极分子"}, 8: {"state": "离职", "note": "8月已回老家"}, 12: {"state": "离岗"},
                  16: {"politics": "入党积极分子"}, 20: {"phone": new_phone(), "note": "换了手机号"},
                  24: {"state": "离职"}, 27: {"id": scientific(one["id"])}}.get(i, {})
        add(one, **change)
    for i, one in enumerate(newcomers):
        change = {4: {"id": wrong_check(one["id"])}, 9: {"id": scientific(one["id"])}, 13: {"phone": one["phone"][:-2]},
                  17: {"id": ""}, 21: {"politics": "其他"}, 26: {"id": "", "phone": ""},
                  30: {"phone": spaced(one["phone"])},
                  34: {"name": one["name"][0] + "\ue863"}, 38: {"phone": one["phone"] + "/" + new_phone()}}.get(i, {})
        add(one, **change)
    # Perhaps somebody who is known: the same name, the same phone, a name that sounds alike at the same site.
    add(riders["江岚朝晖站"][20], id="", phone="", address="", note="本人不在，邻居代报")
    add(riders["江岚启明站"][15], id="", phone=new_phone())
    add(couriers["云杉朝晖网点"][15], id="", name="小" + couriers["云杉朝晖网点"][15]["name"][0], note="只知道称呼")
    for letter, alike in zip("明建辉", "鸣健晖"):
        twins = [one for one in couriers["云杉朝晖网点"][12:] + riders["江岚朝晖站"][14:] if letter in one["name"]]
        for twin in twins[:1]:
            add(twin, id="", phone=new_phone(), name=twin["name"].replace(letter, alike))
    add(newcomers[3], name="", note="未填姓名")
    rows += [["合计", str(len(rows) - 3)] + [""] * 15, ["填表人：", "", "审核人："] + [""] * 14]
    (HERE / "street.csv").write_bytes(csv(rows).encode("gb18030"))


def make_drivers():
    rows = [["司机姓名", "性别", "身份证号", "联系方式", "从业类型", "注册平台", "所属公司", "所属社区", "党派", "学历", "从业起始时间", "备注"]]
    for i, one in enumerate(drivers):
        known = wrong_check(one["id"]) if i == 17 else one["id"].lower() if i % 7 == 0 else one["id"]
        phone = spaced(one["phone"]) if i % 11 == 3 else "\u200b" + one["phone"] if i % 10 == 5 else one["phone"]
        start = "2023-06-31" if i == 29 else written(one["start"])
        rows.append([one["name"], one["sex"], "\t" + known if i % 4 else known, phone, spelled(one["job"]),
                     one["platform"], one["employer"], one["community"], spelled(one["politics"]),
                     spelled(one["school"]), start, ""])
    # The street will list the first five as well; the last is here twice; the rider drives in the evening.
    for one in [n for n in newcomers if n["job"] == "网约车司机"][:5] + drivers[10:11]:
        rows.append([one["name"], one["sex"], one["id"], one["phone"], "网约车", one["platform"], ANTU, one["community"],
                     one["politics"], one["school"], written(one["start"]), ""])
    rows.append([riders["江岚启明站"][9]["name"], "", "", "", "顺风车司机", "哈啰", "", "", "", "", "", "晚上兼职"])
    (HERE / "drivers.csv").write_bytes(csv(rows).encode("utf-8-sig"))


def make_supplement():
    """The roster that is left for the user."""
    book = new_book()
    streamers = (people(12, "丰禾镇", "网络主播", QINGHE, "青禾丰禾直播基地", "抖音") +
                 people(9, "丰禾镇", "快递员", LINLI, "邻里驿丰禾网点"))
    movers = [dict(one, site="禾风望山站", employer=HEFENG, platform="饿了么", note="从江岚清溪站转来")
              for one in riders["江岚清溪站"][3:6]]
    lists = {"丰禾镇": streamers + [dict(couriers["云杉桥南网点"][9], id="", phone="", note="号码待补"),
                                  dict(streamers[2], name="")],
             "望山街道": people(16, "望山街道", "外卖配送员", HEFENG, "禾风望山站", "饿了么") + movers + drivers[50:51]}
    for street, group in lists.items():
        rows = [["%s新就业群体补充名单" % street], ["填报时间：2026年10月"],
                ["序号", "人员信息", None, None, None, "就业信息", None, None, None, "学历", "政治面貌", "居住社区", "备注"],
                [None, "姓名", "性别", "身份证号", "手机", "类型", "平台", "单位", "站点"]]
        for i, one in enumerate(group, 1):
            known = rounded(one["id"]) if i in (4, 11) else wrong_check(one["id"]) if i == 7 else one["id"]
            phone = one["phone"]
            phone = int(phone) if i % 5 == 0 and phone else spaced(phone) if i == 6 else phone
            rows.append([i, one["name"], one["sex"], known, phone, spelled(one["job"]), one["platform"],
                         one["employer"], one["site"], spelled(one["school"]), spelled(one["politics"]),
                         one["community"], one.get("note")])
        rows.append(["合计", "%d人" % (len(rows) - 4)])
        rows.append(["填报人：　　　　　　审核人："])
        merges = ["A1:M1", "A2:M2", "B3:E3", "F3:I3"] + ["%s3:%s4" % (c, c) for c in "AJKLM"]
        sheet(book, street, [6, 14, 6, 21, 16, 12, 9, 28, 18, 8, 14, 12, 18], rows, 3, merges)
    book.save(HERE / "supplement.xlsx")


def make_visits():
    """Days stand as {n}: n per cent of the way from the half-year's first day to the day the demo is made."""
    rows = [["朝晖街道、清溪街道走访记录"], ["序号", "走访对象", "联系电话", "走访日期", "走访人", "走访结果", "备注"]]
    met = (riders["江岚朝晖站"][:12] + riders["江岚清溪站"][:10] + couriers["飞雁清溪网点"][:10] +
           couriers["云杉朝晖网点"][:6] + drivers[:8])
    outcomes = {7: "离岗", 19: "未遇", 28: "拒访", 33: "变动", 40: "不在了", 43: "联系不上"}
    notes = {2: "希望站点附近多设充电柜", 12: "午间停车难", 24: "想参加周末党课", 33: "换了站点", 28: "正忙，约下周"}
    for i, one in enumerate(met):
        outcome = outcomes.get(i) or lot.choice(["已核实", "核实", "在岗", "无变化"])
        rows.append([i + 1, one["name"], one["phone"], "{%d}" % (8 + i * 2), ["陶宁", "骆青", "柏文"][i % 3], outcome,
                     notes.get(i, "")])
    for i, sex in enumerate("男女"):
        rows.append([len(met) + i + 1, drawn_name(sex), new_phone(), "{90}", "陶宁", "新发现", "名册里还没有"])
    (HERE / "visits.csv").write_bytes(csv(rows).encode("utf-8-sig"))


# --- the branches -------------------------------------------------------------------------------------------------
# Days of what is under way are counted back from the day the demo is made: {8m} eight months, {20d} twenty days.
everybody = [one for group in (*riders.values(), *couriers.values(), drivers, newcomers) for one in group]
RIDERS, DRIVERS, EXPRESS = "江岚配送党支部", "安途网约车党支部", "快递行业第一联合党支部"
MOBILE = "朝晖街道新就业群体流动党员党支部"
BRANCHES = {JIANGLAN: RIDERS, ANTU: DRIVERS, YUNSHAN: EXPRESS, FEIYAN: EXPRESS, LINLI: EXPRESS, TONGYUAN: "临溪县货运协会党支部"}


def of(politics, employer=None):
    return [one for one in everybody if one["politics"] == politics and employer in (None, one["employer"])]


def make_branches():
    rows = [["示范区新就业群体党组织一览表"],
            ["党组织名称", "党组织类别", "组建方式", "上级党组织", "所在街道", "所在企业", "覆盖企业", "依托部门", "成立时间", "批准文号",
             "换届时间", "书记", "备注"],
            ["示范区两新工作委员会", "党委", "", "", "", "", "", "", "2021-06-18", "示组〔2021〕12号", "2021-06-18", "", ""],
            ["朝晖街道新就业群体党总支", "党总支", "区域统筹组建", "示范区两新工作委员会", "朝晖街道", "", "", "", "2022年9月1日", "朝委〔2022〕31号",
             "2025-08-28", "沈向明", ""],
            [RIDERS, "党支部", "建在平台上", "朝晖街道新就业群体党总支", "朝晖街道", JIANGLAN, "", "", "2023.6.12", "朝委〔2023〕17号",
             "2023.6.12", of("中共党员", JIANGLAN)[0]["name"], ""],
            [MOBILE, "流动党员党支部", "区域统筹组建", "朝晖街道新就业群体党总支", "朝晖街道", "", "", "", "2024-11-05", "", "2024-11-05",
             "沈向明", "书记由街道选派"],
            ["示范区快递行业党委", "行业党委", "行业统筹组建", "示范区两新工作委员会", "", "", "", "区邮政业发展中心", "2022-03-30",
             "示组〔2022〕5号", "", "钟岚", ""],
            [EXPRESS, "联合党支部", "单位联建", "示范区快递行业党委", "清溪街道", "", "、".join([YUNSHAN, FEIYAN, LINLI, "示范区旭途速递有限公司"]),
             "", "2023-11-20", "", "2023-11-20", of("中共党员", YUNSHAN)[0]["name"], "旭途已撤出示范区"],
            [DRIVERS, "支部", "单独组建", "示范区两新工作委员会", "清溪街道", ANTU, "", "", "2025-3-1", "示组〔2025〕8号", "2025-3-1",
             of("中共党员", ANTU)[0]["name"], ""],
            ["货运线功能型党支部", "功能型党支部", "建在货运线上", "示范区两新工作委员会", "望山街道", "", "", "区交通运输局", "2025年9月", "", "", "", ""]]
    (HERE / "branches.csv").write_bytes(csv(rows).encode("utf-8-sig"))


def joined(one):
    day = datetime.date(max(one["birth"].year + 21, 2004) + lot.randrange(0, 4), lot.randrange(1, 13), lot.randrange(1, 29))
    return max(min(day, datetime.date(2023, 5, 20)), one["birth"].replace(year=one["birth"].year + 18))


def make_members():
    rows = [["示范区新就业群体党员名册"], ["填报单位：示范区两新工委"],
            ["序号", "姓名", "性别", "身份证号码", "手机号码", "所在党支部", "党员类别", "入党时间", "转正时间", "党内职务", "流动党员活动证号", "备注"]]
    outside = [("沈向明", "男", datetime.date(1979, 4, 16)), ("钟岚", "女", datetime.date(1983, 10, 9))]
    for name, sex, birth in outside:
        rows.append([len(rows) - 2, name, sex, identity(birth, sex), "", MOBILE if name == "沈向明" else "区邮政业发展中心机关党支部",
                     "正式党员", "2003-07-01", "2004-07-01", "书记" if name == "沈向明" else "", "", "不是从业人员"])
    duties = {RIDERS: ["书记", "组织委员", "宣传委员"], DRIVERS: ["书记"], EXPRESS: ["书记", "副书记"]}
    for i, one in enumerate(of("中共党员") + of("中共预备党员")):
        branch, day = BRANCHES.get(one["employer"], MOBILE), joined(one)
        full = day.replace(year=day.year + 1)
        if one is of("中共党员", JIANGLAN)[4]:  # whose file is complete
            day, full = datetime.date(2023, 3, 8), datetime.date(2024, 3, 10)
        known = wrong_check(one["id"]) if i == 9 else one["id"]
        mobile = "流证示%04d" % (2026001 + i) if branch not in duties else ""
        when = [written(day), written(day if i == 14 else full)] if i != 17 else [str(day.year), ""]
        if one["politics"] == "中共预备党员":
            when = ["{8m}", ""]
        duty = duties[branch].pop(0) if duties.get(branch) else ""
        rows.append([len(rows) - 2, one["name"], one["sex"], known, one["phone"], branch,
                     "预备党员" if one["politics"] == "中共预备党员" else lot.choice(["正式党员", "正式", "中共党员"]), *when, duty, mobile, ""])
    rows[8][8] = "2004年2月30日"
    rows.append(["合计", "%d人" % (len(rows) - 3)] + [""] * 10)
    (HERE / "members.csv").write_bytes(csv(rows).encode("utf-8-sig"))


STEPS = ["申请时间", "谈话时间", "确定积极分子时间", "积极分子备案时间", "培养联系人", "指定培养联系人时间", "公示开始时间", "公示结束时间",
         "列为发展对象时间", "发展对象备案时间", "入党介绍人", "确定入党介绍人时间", "政审时间", "培训时间", "支委会审查时间", "预审时间",
         "填写入党志愿书时间", "支部大会接收时间", "上级党委谈话时间", "审批时间", "组织部门备案时间", "编入党小组时间", "宣誓时间", "转正申请时间", "转正时间",
         "转正审批时间", "归档时间"]


def make_development():
    """Every stage; what is not in order is meant: a talk too late, a year too short, an oath before the approval."""
    asked, active = of("入党申请人"), of("入党积极分子")
    guides = {branch: [one["name"] for one in of("中共党员", employer)[1:3]]
              for employer, branch in reversed(BRANCHES.items())}
    candidate = ["{28m}", "{840d}", "{25m}", "{750d}", "*", "{745d}"]
    named = candidate + ["{132d}", "{125d}", "{4m}", "{115d}", "*", "{110d}"]
    admitted = ["{40m}", "{1200d}", "{37m}", "{1115d}", "*", "{1110d}", "{390d}", "{381d}", "{380d}", "{378d}", "*", "{370d}",
                "{330d}", "{320d}", "{300d}", "{290d}", "{280d}", "{8m}"]
    old = ["2021-03-08", "2021-03-20", "2021-09-15", "2021-09-20", "*", "2021-09-22", "", "", "2022-10-10", "2022-10-15", "*",
           "2022-10-20", "2022-11-08", "2022-11-20", "2023-02-10", "2023-02-20", "2023-02-26", "2023-03-08", "2023-04-02",
           "2023-04-20", "2023-04-25", "2023-05-06", "2023-05-15", "2024-02-20", "2024-03-10", "2024-04-25", "2024-05-08"]
    cases = [(asked[0], ["{20d}"], ""), (asked[1], ["{3m}"], "未谈话"), (asked[2], ["{5m}", "{70d}"], ""),
             (asked[3], ["{6m}", "{170d}"], ""), (asked[4], ["2026年2月30日"], ""),
             (active[0], ["{14m}", "{410d}", "{11m}", "{330d}", "*", "{325d}"], ""),
             (active[1], ["{8m}", "{230d}", "{3m}", "{85d}", "*", "{80d}"], ""),
             (active[2], candidate, "培养满一年，可以研究列为发展对象"),
             (active[3], ["{20m}", "{590d}", "{18m}", "{530d}", "*", "{525d}", "{140d}", "{137d}", "{135d}"], "公示不足五个工作日"),
             (active[4], named, ""), (active[5], named + ["{80d}", "{60d}"], ""),
             (active[6], named + ["{80d}", "{60d}", "{30d}", "{20d}", "{15d}"], "等支部大会"),
             (active[7], ["{12m}", "{350d}", "{10m}", "{298d}", "*", "{295d}", "", "", "{2m}"], "培养不满一年"),
             (of("中共预备党员", YUNSHAN)[0], admitted + ["{230d}", "{7m}", "{205d}", "{200d}", "{195d}"], ""),
             (of("中共预备党员", FEIYAN)[0], admitted + ["{230d}", "{7m}", "{205d}", "", "{100d}"], "宣誓晚了"),
             (of("中共预备党员", JIANGLAN)[0], admitted + ["{230d}", "{5m}"], ""),
             (of("中共党员", JIANGLAN)[4], old, "")]
    rows = [["示范区新就业群体发展党员登记簿"], ["姓名", "身份证号", "手机号", "所在党支部"] + STEPS + ["备注"]]
    for one, days, note in cases:
        branch = BRANCHES.get(one["employer"], MOBILE)
        days = ["、".join(guides.get(branch, [])) if day == "*" else day for day in days]
        rows.append([one["name"], one["id"], one["phone"], branch] + days + [""] * (len(STEPS) - len(days)) + [note])
    (HERE / "development.csv").write_bytes(csv(rows).encode("utf-8-sig"))


def make_check_ins():
    """What a QR form leaves: seconds, full-width, twice the same, and one whom nobody knew."""
    rows = [["编号", "提交答卷时间", "您的姓名", "手机号码", "身份证号", "报到社区", "组织关系所在党支部"]]
    came = of("中共党员")[:18] + of("中共预备党员")[:2]
    for i, one in enumerate(came):
        branch = BRANCHES.get(one["employer"], MOBILE)
        rows.append([i + 1, "{%dd}" % (12 + i * 5), one["name"], one["phone"][:3] + "****" + one["phone"][7:] if i == 6 else one["phone"],
                     one["id"], one["community"], branch])
    found = identity(datetime.date(1991, 5, 12), "男")
    rows += [[len(rows), "{6d}", "柏远", new_phone(), found, "启明社区", "老家村党支部"], [len(rows) + 1, "{11d}"] + rows[2][2:]]
    rows.append([len(rows), "{5d}", "某骑手", "", "", "晨光社区", ""])
    (HERE / "check_ins.csv").write_bytes(csv(rows).encode("utf-8-sig"))


for make in (make_employers, make_riders, make_couriers, make_street, make_drivers, make_supplement, make_visits,
             make_branches, make_members, make_development, make_check_ins):
    make()
